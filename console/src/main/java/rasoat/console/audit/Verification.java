package rasoat.console.audit;

import java.time.Instant;
import java.util.List;

/** What checking the whole audit trail came to. */
public sealed interface Verification {

  /** How many entries were checked. */
  long entries();

  /** How many faults were found. */
  long amount();

  /**
   * Every entry is as it was written, and none is missing.
   *
   * @param hash of the last entry; noted on paper it proves later that nothing before it changed
   * @param at when the last entry was written; the epoch when there is none
   * @param known the last number that is known outside of the database; 0 when none is. What
   *     follows it could be cut off without a trace
   * @param witnessed how many entries are known there. The others were written by other machines,
   *     just before a machine stopped, or by somebody who is not the program
   */
  record Intact(long entries, String hash, Instant at, long known, long witnessed)
      implements Verification {

    @Override
    public long amount() {
      return 0;
    }

    static Intact of(long entries, AuditEntry last, long known, long witnessed) {
      return new Intact(entries, last.hash(), last.at(), known, witnessed);
    }
  }

  /**
   * Something was changed.
   *
   * @param faults in the order of their places, no more than {@link #MOST_FAULTS}
   * @param further how many faults more there are
   */
  record Broken(long entries, List<AuditFault> faults, long further) implements Verification {

    public Broken {
      faults = List.copyOf(faults);
    }

    @Override
    public long amount() {
      return faults.size() + further;
    }
  }

  /** As many as a person looks at. */
  int MOST_FAULTS = 256;
}
