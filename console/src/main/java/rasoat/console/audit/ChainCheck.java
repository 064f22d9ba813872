package rasoat.console.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the chain, entry by entry, and finds what does not fit. An entry is vouched for
 * twice: by its own hash, and by the entry after it, which holds that hash too. So whoever changes
 * an entry and makes its hash anew is found at the joint to the next one.
 */
final class ChainCheck {

  private final Faults faults;
  private final Displaced displaced = new Displaced();
  private final List<AuditEntry> strangers = new ArrayList<>();

  private @Nullable Standing last;

  /** The entry that the next one contradicts, unless that one is the liar; 0 when there is none. */
  private long suspect;

  ChainCheck(Faults faults) {
    this.faults = faults;
  }

  /** The next entry, by number. */
  Standing accept(AuditEntry entry) {
    Standing before = last;
    Standing standing = Standing.of(entry, before == null ? 0 : before.shift(), isThorough());
    long expected = before == null ? 1 : before.entry().number() + 1;
    if (entry.number() > expected) {
      faults.add(new AuditFault.Missing(expected, entry.number() - 1));
    }
    file(standing);
    if (before != null) {
      join(before, standing);
    } else if (standing.isInPlace()
        && expected == entry.number()
        && !entry.previous().equals(AuditEntry.NOTHING)) {
      faults.add(new AuditFault.Changed(1));
    }
    last = standing;
    return standing;
  }

  private boolean isThorough() {
    return strangers.size() < Verification.MOST_FAULTS;
  }

  private void file(Standing standing) {
    if (!standing.isKnown()) {
      if (isThorough()) {
        strangers.add(standing.entry());
      } else {
        faults.add(new AuditFault.Changed(standing.entry().number()));
      }
    } else if (!standing.isInPlace()) {
      displaced.add(standing.entry().number(), standing.origin());
    }
  }

  private void join(Standing before, Standing next) {
    boolean contradicted =
        before.isFollowedBy(next) && !before.entry().hash().equals(next.entry().previous());
    if (!contradicted) {
      settle();
    }
    suspect = contradicted ? before.entry().number() : 0;
  }

  /** The entry that contradicted is vouched for itself, or nothing better is known. */
  private void settle() {
    if (suspect != 0) {
      faults.add(new AuditFault.Changed(suspect));
    }
  }

  /**
   * The chain is over.
   *
   * @param vouched whether the last entry is known to be the right one
   */
  void end(boolean vouched) {
    if (suspect != 0) {
      faults.add(new AuditFault.Changed(vouched ? suspect : lastNumber()));
    }
    strangers.forEach(this::findOrigin);
    displaced.tell(lastNumber(), faults);
  }

  private void findOrigin(AuditEntry stranger) {
    for (AuditEntry other : strangers) {
      if (Standing.fits(stranger, other.number())) {
        displaced.add(stranger.number(), other.number());
        return;
      }
    }
    faults.add(new AuditFault.Changed(stranger.number()));
  }

  /** 0 when there was no entry. */
  long lastNumber() {
    return last == null ? 0 : last.entry().number();
  }

  boolean isLastInPlace() {
    return last == null || last.isInPlace();
  }

  /** How many numbers away the last entry was written. */
  long shift() {
    return last == null ? 0 : last.shift();
  }

  Optional<AuditEntry> last() {
    return Optional.ofNullable(last).map(Standing::entry);
  }

  boolean endsWith(AuditEnd end) {
    String hash = last == null ? AuditEntry.NOTHING : last.entry().hash();
    return lastNumber() == end.number() && hash.equals(end.hash());
  }
}
