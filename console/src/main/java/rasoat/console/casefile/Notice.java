package rasoat.console.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of what was sent.
 *
 * @param field that it is about; null for the whole
 * @param message names its words in the message files, which take the values in
 */
public record Notice(@Nullable CaseField field, String message, List<Object> values) {

  public Notice {
    values = List.copyOf(values);
  }

  public static Notice of(String message, Object... values) {
    return new Notice(null, message, List.of(values));
  }

  static Notice of(CaseField field, String message, Object... values) {
    return new Notice(field, message, List.of(values));
  }
}
