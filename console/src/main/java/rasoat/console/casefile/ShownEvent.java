package rasoat.console.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rasoat.console.VietnamTime;

/** A line of the history as a page shows it. */
record ShownEvent(CaseEvent event, String time, List<CaseEvent.Change> changes) {

  static ShownEvent of(CaseEvent event) {
    return new ShownEvent(
        event,
        VietnamTime.minute(event.at()),
        event.changes().stream()
            .map(
                it ->
                    new CaseEvent.Change(
                        it.what(), words(it.what(), it.from()), words(it.what(), it.to())))
            .toList());
  }

  /** Times as people read them, rules by their articles. */
  private static String words(String what, String value) {
    CaseField.Form form =
        Arrays.stream(CaseField.values())
            .filter(field -> field.name().equals(what))
            .map(CaseField::form)
            .findFirst()
            .orElse(CaseField.Form.LINE);
    if (value.isEmpty()) {
      return value;
    }
    return switch (form) {
      case TIME -> VietnamTime.minute(Instant.parse(value));
      case RULES ->
          Arrays.stream(value.split(",", -1))
              .map(name -> LegalRule.valueOf(name).article())
              .collect(Collectors.joining("; "));
      case LINE, TEXT, FLAG, MATTER -> value;
    };
  }
}
