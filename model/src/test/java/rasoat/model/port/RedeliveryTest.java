package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedeliveryTest {

  @ParameterizedTest
  @CsvSource({
    "1,   PT1M,  the first failure",
    "2,   PT2M,  doubled",
    "6,   PT32M, doubled again",
    "7,   PT1H,  not longer than the longest",
    "999, PT1H,  far beyond what can be doubled",
  })
  void waitsLongerAfterEachFailure(int attempt, Duration expected, String why) {
    assertThat(Redelivery.USUAL.backOffAfter(attempt)).as(why).isEqualTo(expected);
  }

  @Test
  void refusesRulesByWhichNothingIsDelivered() {
    assertThatThrownBy(
            () -> new Redelivery(0, Duration.ofMinutes(1), Duration.ZERO, Duration.ofHours(1)))
        .hasMessageContaining("expected 1 attempt or more")
        .hasMessageEndingWith("got 0, PT1M, PT0S and PT1H");
  }
}
