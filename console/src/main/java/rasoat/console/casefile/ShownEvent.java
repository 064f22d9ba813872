package rasoat.console.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rasoat.console.VietnamTime;

/** A line of the history as a page shows it. */
record ShownEvent(CaseEvent event, String time, List<ShownChange> changes) {

  /**
   * A change.
   *
   * @param words the prefix of the messages that give words to its values; empty when they are
   *     words themselves
   */
  record ShownChange(String what, String from, String to, String words) {

    static ShownChange of(CaseEvent.Change change) {
      String what = change.what();
      return new ShownChange(
          what, readable(what, change.from()), readable(what, change.to()), vocabulary(what));
    }

    private static String vocabulary(String what) {
      return switch (what) {
        case "STRENGTH" -> "strength.";
        case "TIER" -> "case.tier.";
        case "MATTER" -> "case.matter.";
        case "OUTCOME" -> "case.outcome.";
        case "URGENT" -> "case.flag.";
        default -> "";
      };
    }

    /** Times as people read them, rules by their articles. */
    private static String readable(String what, String value) {
      if (value.isEmpty()) {
        return value;
      }
      return switch (form(what)) {
        case TIME -> VietnamTime.minute(Instant.parse(value));
        case RULES ->
            Arrays.stream(value.split(",", -1))
                .map(name -> LegalRule.valueOf(name).article())
                .collect(Collectors.joining("; "));
        case LINE, TEXT, FLAG, MATTER -> value;
      };
    }

    private static CaseField.Form form(String what) {
      return Arrays.stream(CaseField.values())
          .filter(field -> field.name().equals(what))
          .map(CaseField::form)
          .findFirst()
          .orElse(CaseField.Form.LINE);
    }
  }

  static ShownEvent of(CaseEvent event) {
    return new ShownEvent(
        event,
        VietnamTime.minute(event.at()),
        event.changes().stream().map(ShownChange::of).toList());
  }
}
