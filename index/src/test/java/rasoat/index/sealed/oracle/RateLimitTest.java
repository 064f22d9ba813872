package rasoat.index.sealed.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit = new RateLimit(6_000, nanos::get);

  @Test
  void grantsAMinuteAtOnceAndNoMore() {
    assertThat(limit.take("scanner", 6_000)).isZero();
    assertThat(limit.take("scanner", 1)).isPositive();
  }

  @Test
  void saysWhenToAskAgainAndKeepsItsWord() {
    limit.take("scanner", 6_000);

    Duration askIn = limit.take("scanner", 300);
    assertThat(askIn).isEqualTo(Duration.ofSeconds(3));

    nanos.addAndGet(askIn.toNanos() - 1_000_000);
    assertThat(limit.take("scanner", 300)).isPositive();
    nanos.addAndGet(1_000_000);
    assertThat(limit.take("scanner", 300)).isZero();
  }

  @Test
  void savesNothingBeyondAMinute() {
    limit.take("scanner", 10);
    nanos.addAndGet(Duration.ofHours(9).toNanos());

    assertThat(limit.take("scanner", 6_000)).isZero();
    assertThat(limit.take("scanner", 100)).isPositive();
  }

  @Test
  void countsEachClientByItself() {
    limit.take("scanner", 6_000);

    assertThat(limit.take("other", 6_000)).isZero();
  }

  @Test
  void refusesARateThatNoFullRequestFitsIn() {
    assertThatThrownBy(() -> new RateLimit(4_000, nanos::get))
        .hasMessage("rate: expected at least 4096 values a minute, one full request, got 4000");
  }
}
