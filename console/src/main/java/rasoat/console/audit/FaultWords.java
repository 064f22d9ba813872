package rasoat.console.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fault in words.
 *
 * @param message names them in the message files
 * @param values numbers as they are, without grouping: they are looked for
 */
record FaultWords(String message, List<String> values) {

  static FaultWords of(AuditFault fault) {
    return new FaultWords("audit.fault." + fault.getClass().getSimpleName(), values(fault));
  }

  private static List<String> values(AuditFault fault) {
    return switch (fault) {
      case AuditFault.Changed changed -> numbers(changed.place());
      case AuditFault.Missing missing -> numbers(missing.place(), missing.last());
      case AuditFault.Inserted inserted -> numbers(inserted.place(), inserted.last());
      case AuditFault.Swapped swapped -> numbers(swapped.place(), swapped.other());
      case AuditFault.Moved moved -> numbers(moved.place(), moved.last(), moved.origin());
      case AuditFault.CutOff cut -> numbers(cut.place() - 1, cut.known());
      case AuditFault.Rewritten rewritten -> numbers(rewritten.place(), rewritten.last());
      case AuditFault.EndChanged end -> numbers(end.place());
      case AuditFault.WitnessChanged line -> numbers(line.line());
      case AuditFault.WitnessGone gone -> List.of(gone.file());
    };
  }

  private static List<String> numbers(Long... numbers) {
    return Stream.of(numbers).map(String::valueOf).toList();
  }
}
