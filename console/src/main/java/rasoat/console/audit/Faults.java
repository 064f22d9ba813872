package rasoat.console.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first faults that were found, and how many more there are. */
final class Faults {

  private final List<AuditFault> first = new ArrayList<>();
  private long further;

  void add(AuditFault fault) {
    if (first.contains(fault)) {
      return;
    }
    if (first.size() < Verification.MOST_FAULTS) {
      first.add(fault);
    } else {
      further++;
    }
  }

  void addFurther(long faults) {
    further += faults;
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  long further() {
    return further;
  }

  List<AuditFault> inOrder() {
    return first.stream().sorted(Comparator.comparingLong(AuditFault::place)).toList();
  }

  /** Whether a fault already tells of every one of these numbers. */
  boolean tellOf(long from, long to) {
    for (long number = from; number <= to; number++) {
      if (number - from > Verification.MOST_FAULTS || !tellOf(number)) {
        return false;
      }
    }
    return true;
  }

  private boolean tellOf(long number) {
    return first.stream().anyMatch(fault -> isAbout(fault, number));
  }

  private static boolean isAbout(AuditFault fault, long number) {
    return switch (fault) {
      case AuditFault.Changed changed -> changed.place() == number;
      case AuditFault.Missing missing -> within(number, missing.place(), missing.last());
      case AuditFault.Inserted inserted -> within(number, inserted.place(), inserted.last());
      case AuditFault.Moved moved -> within(number, moved.place(), moved.last());
      case AuditFault.Swapped swapped -> swapped.place() == number || swapped.other() == number;
      case AuditFault.CutOff cut -> within(number, cut.place(), cut.known());
      case AuditFault.Rewritten rewritten -> within(number, rewritten.place(), rewritten.last());
      case AuditFault.EndChanged end -> false;
      case AuditFault.WitnessChanged line -> false;
      case AuditFault.WitnessGone file -> false;
    };
  }

  private static boolean within(long number, long from, long to) {
    return from <= number && number <= to;
  }
}
