package rasoat.console.impersonation;

import java.util.List;
import java.util.Map;
import rasoat.console.office.Form;
import rasoat.model.post.Platform;

/** A form with what stands in its fields, and what is wrong with it. */
record FormPage(Map<String, String> values, List<Form.Problem> problems, boolean mayChange) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  public Platform[] platforms() {
    return Platform.values();
  }
}
