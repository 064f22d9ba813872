package rasoat.console.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Entries that do not stand where they were written: runs of neighbours that moved together. */
final class Displaced {

  private record Run(long from, long to, long shift) {

    long origin() {
      return from + shift;
    }

    boolean isContinuedBy(long number, long origin) {
      return number == to + 1 && origin - number == shift;
    }

    boolean holds(long number) {
      return from <= number && number <= to;
    }

    boolean isExchangedWith(Run other) {
      return from == to
          && other.from == other.to
          && origin() == other.from
          && other.origin() == from;
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private long further;

  void add(long number, long origin) {
    Run last = runs.isEmpty() ? new Run(0, -1, 0) : runs.getLast();
    if (last.isContinuedBy(number, origin)) {
      runs.set(runs.size() - 1, new Run(last.from, number, last.shift));
    } else if (runs.size() < Verification.MOST_FAULTS) {
      runs.add(new Run(number, number, origin - number));
    } else {
      further++;
    }
  }

  /** Says what moved them, as far as the chain shows. */
  void tell(long lastNumber, Faults faults) {
    runs.sort(Comparator.comparingLong(Run::from));
    for (Run run : runs) {
      faults.add(fault(run, lastNumber));
    }
    faults.addFurther(further);
  }

  private AuditFault fault(Run run, long lastNumber) {
    if (runs.stream().anyMatch(run::isExchangedWith)) {
      return new AuditFault.Swapped(
          Math.min(run.from, run.origin()), Math.max(run.from, run.origin()));
    }
    // When all that follow moved, the numbers were closed up again, or made room.
    if (run.to + run.shift > lastNumber) {
      return new AuditFault.Missing(run.from, run.origin() - 1);
    }
    if (run.to == lastNumber && runs.stream().noneMatch(other -> other.holds(run.origin()))) {
      return new AuditFault.Inserted(run.origin(), run.from - 1);
    }
    return new AuditFault.Moved(run.from, run.to, run.origin());
  }
}
