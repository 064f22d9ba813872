package rasoat.console.impersonation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What somebody had written when it could not be done: put back into the form. */
final class Typed implements Serializable {

  private static final long serialVersionUID = 1;

  private final String form;
  private final HashMap<String, String> fields;
  private final String message;

  /**
   * @param form which one
   * @param message names in the message files why it was not done
   */
  Typed(String form, Map<String, String> fields, String message) {
    this.form = form;
    this.fields = new HashMap<>(fields);
    this.message = message;
  }

  public boolean isOf(String name) {
    return form.equals(name);
  }

  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  public String getMessage() {
    return message;
  }
}
