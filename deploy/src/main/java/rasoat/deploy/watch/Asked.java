package rasoat.deploy.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a store is asked for, once in a while however often somebody looks. */
final class Asked<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Asked.class);

  private final String part;
  private final Question<T> question;
  private final Duration good;
  private final InstantSource clock;
  private Instant until = Instant.MIN;
  private Optional<T> answer = Optional.empty();

  /**
   * Not asked yet.
   *
   * @param part for the log
   * @param good how long an answer is
   */
  Asked(String part, Question<T> question, Duration good, InstantSource clock) {
    this.part = part;
    this.question = question;
    this.good = good;
    this.clock = clock;
  }

  /** The answer; empty when there was none the last time. */
  synchronized Optional<T> answer() {
    Instant now = clock.instant();
    if (!now.isBefore(until)) {
      until = now.plus(good);
      answer = ask();
    }
    return answer;
  }

  /** A figure of the answer; not a number when there was none. */
  double figure(ToDoubleFunction<T> of) {
    return answer().map(of::applyAsDouble).orElse(Double.NaN);
  }

  private Optional<T> ask() {
    try {
      return Optional.of(question.ask());
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} could not be asked: {}", part, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** Asks a store. */
  @FunctionalInterface
  interface Question<T> {
    T ask() throws IOException;
  }
}
