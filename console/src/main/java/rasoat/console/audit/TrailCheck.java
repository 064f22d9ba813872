package rasoat.console.audit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the whole trail beside the pages, once at a time, and notes who asked and what came. */
final class TrailCheck {

  private static final Logger LOG = LoggerFactory.getLogger(TrailCheck.class);

  /** How far the check that somebody asked for here is. */
  sealed interface State {

    /** Nobody asked since the console was started. */
    record Idle() implements State {}

    record Running(Instant since) implements State {}

    record Done(Instant at, Verification verification) implements State {}

    /** The reason is in the log of the program. */
    record Failed(Instant at) implements State {}
  }

  private final AuditLog log;
  private final InstantSource clock;
  private State state = new State.Idle();
  private Thread worker = new Thread(() -> {});

  TrailCheck(AuditLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  synchronized State state() {
    return state;
  }

  /**
   * Begins, unless a check is under way.
   *
   * @param patience how long to wait for its end
   */
  void start(String account, Duration patience) {
    try {
      begin(account).join(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Thread begin(String account) {
    if (!(state instanceof State.Running)) {
      state = new State.Running(clock.instant());
      worker = Thread.ofPlatform().daemon().name("audit check").start(() -> check(account));
    }
    return worker;
  }

  private void check(String account) {
    State end = new State.Failed(clock.instant());
    try {
      Verification verification = log.verify();
      log.appendVerified(account, verification);
      end = new State.Done(clock.instant(), verification);
    } catch (IOException e) {
      LOG.error("the audit trail could not be checked", e);
    } finally {
      finish(end);
    }
  }

  private synchronized void finish(State end) {
    state = end;
  }
}
