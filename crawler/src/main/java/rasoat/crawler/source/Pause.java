package rasoat.crawler.source;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps a platform from being asked before its time: calls made while it limits us count against
 * us. Shared by all who ask with the same token. Safe for many threads.
 */
public final class Pause {

  private final AtomicReference<VisitOutcome.Deferred> pause =
      new AtomicReference<>(new VisitOutcome.Deferred(Instant.MIN, "nothing to wait for"));

  /** Nobody asks before then; an earlier pause that lasts longer stays. */
  public VisitOutcome.Deferred until(Instant until, String reason) {
    VisitOutcome.Deferred asked = new VisitOutcome.Deferred(until, reason);
    return pause.accumulateAndGet(
        asked, (old, next) -> old.until().isAfter(next.until()) ? old : next);
  }

  /** The pause that is on at that time. */
  public Optional<VisitOutcome.Deferred> at(Instant now) {
    return Optional.of(pause.get()).filter(deferred -> deferred.until().isAfter(now));
  }
}
