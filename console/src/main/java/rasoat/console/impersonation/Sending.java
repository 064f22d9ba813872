package rasoat.console.impersonation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.console.casefile.Clock;

/**
 * That somebody was told of a page.
 *
 * @param handover by which it was approved; 0 where nothing left this desk
 * @param channel by which it went
 * @param receiver who took it
 * @param account who noted it
 * @param answer empty until there is one
 * @param metAt when the page was found gone since; null while it is there
 */
record Sending(
    long id,
    long suspect,
    long handover,
    RequestKind kind,
    boolean urgent,
    String channel,
    String receiver,
    Instant sentAt,
    String account,
    String answer,
    @Nullable Instant answeredAt,
    @Nullable Instant metAt) {

  /** From the request on, the provider has so long (ANM25 25.2.b; Decree 327/2026, 7.2.h). */
  static final Duration REMOVING = Duration.ofHours(24);

  static final Duration REMOVING_URGENTLY = Duration.ofHours(6);

  /**
   * Runs from the request to PA05 until the page is gone: no answer ends it, and nothing binds a
   * platform by its own form.
   */
  public Optional<Clock> clock() {
    return kind == RequestKind.PA05
        ? Optional.of(
            new Clock(
                Clock.Duty.REMOVAL,
                sentAt,
                sentAt.plus(urgent ? REMOVING_URGENTLY : REMOVING),
                metAt))
        : Optional.empty();
  }

  public boolean isOpen() {
    return answeredAt == null;
  }

  public String sentTime() {
    return VietnamTime.minute(sentAt);
  }

  public String answeredTime() {
    return answeredAt == null ? "" : VietnamTime.minute(answeredAt);
  }
}
