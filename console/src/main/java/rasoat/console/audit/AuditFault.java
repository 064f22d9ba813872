package rasoat.console.audit;

/** Something in the audit trail that is not as it was written, and where. */
public sealed interface AuditFault {

  /** The number that it begins at, for putting faults in order. */
  long place();

  /** The entry is not what was written under its number. */
  record Changed(long place) implements AuditFault {}

  /** These numbers are gone, from the first to the last. */
  record Missing(long place, long last) implements AuditFault {}

  /** These entries were put in by somebody, from the first to the last. */
  record Inserted(long place, long last) implements AuditFault {}

  /** Two entries have each other's number. */
  record Swapped(long place, long other) implements AuditFault {}

  /** These entries were written under other numbers, the first of them under {@code origin}. */
  record Moved(long place, long last, long origin) implements AuditFault {}

  /** The chain ends before {@code place}, but there was an entry of the number {@code known}. */
  record CutOff(long place, long known) implements AuditFault {}

  /**
   * The chain is whole, but another one than was written: it parts from what lies outside of the
   * database between these numbers.
   */
  record Rewritten(long place, long last) implements AuditFault {}

  /** The row {@code audit_head} says that the chain ends at {@code place}, and it does not. */
  record EndChanged(long place) implements AuditFault {}

  /** A line of the file {@code audit.head} was not written with the key. */
  record WitnessChanged(long line) implements AuditFault {

    /** Not in the chain: before all that is. */
    @Override
    public long place() {
      return 0;
    }
  }

  /** That file beside the database is gone, though there was one. */
  record WitnessGone(String file) implements AuditFault {

    @Override
    public long place() {
      return 0;
    }
  }
}
