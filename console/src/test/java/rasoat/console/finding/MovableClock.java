package rasoat.console.finding;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands still until it is moved. */
final class MovableClock implements InstantSource {

  static final Instant MORNING = Instant.parse("2026-05-05T01:02:03Z");

  private Instant now = MORNING;

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** For the pages of a slice. */
  @TestConfiguration
  static class OfThePages {

    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock();
    }
  }
}
