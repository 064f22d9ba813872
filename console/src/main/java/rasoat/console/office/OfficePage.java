package rasoat.console.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of one office.
 *
 * @param values what stands in its fields
 * @param isNew whether there is no such office yet
 * @param mayChange whether it can be sent
 */
record OfficePage(
    Map<String, String> values, List<Form.Problem> problems, boolean isNew, boolean mayChange) {

  /** In the order shown; texts of one line. */
  private static final List<String> TEXTS =
      List.of("name", "parent", "place", "headName", "headTitle", "contact");

  static final OfficePage BLANK = new OfficePage(Map.of(), List.of(), true, true);

  static OfficePage of(Map<String, String> sent, List<Form.Problem> problems, boolean isNew) {
    return new OfficePage(sent, List.copyOf(problems), isNew, true);
  }

  static OfficePage of(Office office, boolean mayChange) {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("id", office.id()),
            Map.entry("name", office.name()),
            Map.entry("parent", office.parent()),
            Map.entry("place", office.place()),
            Map.entry("headName", office.headName()),
            Map.entry("headTitle", office.headTitle()),
            Map.entry("contact", office.contact()),
            Map.entry("validFrom", office.validFrom().map(LocalDate::toString).orElse("")),
            Map.entry("validTo", office.validTo().map(LocalDate::toString).orElse("")),
            Map.entry("names", office.nameLines()));
    return new OfficePage(values, List.of(), false, mayChange);
  }

  /** The same of the office of that id, whatever was sent. */
  OfficePage at(String id) {
    Map<String, String> own = new HashMap<>(values);
    own.put("id", id);
    return new OfficePage(own, problems, isNew, mayChange);
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public List<String> texts() {
    return TEXTS;
  }

  /** Where the form is sent. */
  public String address() {
    return isNew ? "/offices/new" : "/offices/" + value("id");
  }

  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }
}
