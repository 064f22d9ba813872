package rasoat.console.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rasoat.console.VietnamTime;

/**
 * How an account sees the pictures of a finding.
 *
 * @param until until when they are clear; empty when they are blurred
 * @param left how long that is from now on, in milliseconds
 */
record Viewing(Optional<String> until, long left) {

  static Viewing of(Optional<Instant> until, Instant now) {
    return new Viewing(
        until.map(VietnamTime::minute),
        until.map(end -> Duration.between(now, end).toMillis()).orElse(0L));
  }

  public boolean isClear() {
    return until.isPresent();
  }

  /** What a clear picture may be needed for. */
  public UnmaskReason[] reasons() {
    return UnmaskReason.values();
  }
}
