package rasoat.deploy;

import rasoat.console.audit.AuditFault;

/** A fault of the audit trail as the terminal tells it. */
final class FaultText {

  private FaultText() {}

  static String of(AuditFault fault) {
    return switch (fault) {
      case AuditFault.Changed(long place) -> "entry %d: changed".formatted(place);
      case AuditFault.Missing(long place, long last) -> entries(place, last) + ": removed";
      case AuditFault.Inserted(long place, long last) -> entries(place, last) + ": put in";
      case AuditFault.Swapped(long place, long other) ->
          "entries %d and %d: swapped".formatted(place, other);
      case AuditFault.Moved(long place, long last, long origin) ->
          entries(place, last) + ": moved, written as " + origin;
      case AuditFault.CutOff(long place, long known) ->
          "cut off after entry %d: there was an entry %d".formatted(place - 1, known);
      case AuditFault.Rewritten(long place, long last) ->
          entries(place, last) + ": written anew, audit.head knows others";
      case AuditFault.EndChanged(long place) ->
          "table audit_head: says that entry %d is the last, which is wrong".formatted(place);
      case AuditFault.WitnessChanged(long line) ->
          "audit.head, line %d: not written with the key".formatted(line);
      case AuditFault.WitnessGone(String file) -> file + ": gone or empty";
    };
  }

  private static String entries(long first, long last) {
    return first == last ? "entry " + first : "entries %d to %d".formatted(first, last);
  }
}
