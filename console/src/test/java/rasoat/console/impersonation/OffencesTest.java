package rasoat.console.impersonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffencesTest {

  private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "4,  30, false, four in a month",
    "5,  30, true,  five in a month",
    "5,  31, false, five in more than a month",
    "9,  90, false, nine in a quarter",
    "10, 90, true,  ten in a quarter",
    "10, 91, false, ten in more than a quarter",
  })
  void countsRequestsOfAMonthAndOfAQuarter(int times, int days, boolean repeated, String why) {
    Instant then = NOON.minus(Duration.ofDays(days));
    List<Sending> sendings =
        IntStream.range(0, times)
            .mapToObj(i -> SuspectPagesTest.sent(1, i, RequestKind.PA05, false, then))
            .toList();

    assertThat(Offences.of(sendings, NOON).isRepeated()).as(why).isEqualTo(repeated);
  }

  @ParameterizedTest
  @CsvSource({
    "PT24H,      false, impersonation.left.minutes, 0",
    "PT23H,      false, impersonation.left.hours,   1",
    "PT24H0.001S, true, impersonation.late.minutes, 0",
    "PT27H30M,   true,  impersonation.late.hours,   3",
  })
  void showsADeadlineAsOverdueOnceItIsPast(
      Duration since, boolean overdue, String message, long amount) {
    Sending sending = SuspectPagesTest.sent(1, 1, RequestKind.PA05, false, NOON);

    ShownClock clock = ShownClock.of(sending.clock().orElseThrow().due(), NOON.plus(since));

    assertThat(clock.isOverdue()).isEqualTo(overdue);
    assertThat(clock.message()).isEqualTo(message);
    assertThat(clock.amount()).isEqualTo(amount);
  }
}
