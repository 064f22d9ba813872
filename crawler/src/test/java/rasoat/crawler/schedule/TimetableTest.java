package rasoat.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

  private static final Cron AT_ONE = Cron.parse("0 0 1 * * ?");

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T17:59:59Z, 2026-11-27T18:00:00Z, one o'clock in Viet Nam is six in the evening UTC",
    "2026-11-27T18:00:00Z, 2026-11-28T18:00:00Z, not twice at the same time",
    "2026-11-20T12:00:00Z, 2026-11-20T18:00:00Z, a week ago: missed, due since then",
    "2026-03-29T00:00:00Z, 2026-03-29T18:00:00Z, no clock is changed in Viet Nam",
  })
  void isDueAfterTheLastVisit(Instant last, Instant due, String why) {
    assertThat(new Timetable(List.of()).due(AT_ONE, last)).as(why).contains(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-28T00:59:59+07:00, false, '', not yet",
    "2026-11-28T01:00:00+07:00, true,  '', now",
    "2026-11-28T13:00:00+07:00, true,  '', missed in the night: caught up",
    "2026-11-28T13:00:00+07:00, false, 07:00-18:00, caught up later: office hours",
    "2026-11-28T18:00:00+07:00, true,  07:00-18:00, office hours are over",
    "2026-11-28T01:30:00+07:00, false, 23:00-02:00, over midnight",
    "2026-11-28T02:00:00+07:00, true,  23:00-02:00, over",
  })
  void beginsWhenDueAndAllowed(String now, boolean begins, String blackouts, String why) {
    Timetable timetable = timetable(blackouts);
    Instant yesterday = Instant.parse("2026-11-27T01:00:00+07:00");

    assertThat(timetable.isDue(AT_ONE, yesterday, Instant.parse(now))).as(why).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-28T12:00:00+07:00, 07:00-18:00,             2026-11-28T18:00:00+07:00",
    "2026-11-28T23:30:00+07:00, 23:00-02:00,             2026-11-29T02:00:00+07:00",
    "2026-11-28T12:00:00+07:00, 07:00-18:00 18:00-20:00, 2026-11-28T20:00:00+07:00",
    "2026-11-28T21:00:00+07:00, 07:00-18:00,             2026-11-28T21:00:00+07:00",
  })
  void opensAtTheEndOfTheLastWindow(String moment, String blackouts, String open) {
    assertThat(timetable(blackouts).openFrom(Instant.parse(moment))).contains(Instant.parse(open));
  }

  @Test
  void neverOpensWhenTheWindowsLeaveNoTime() {
    assertThat(timetable("00:00-12:00 12:00-00:00").openFrom(Instant.EPOCH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "07:00", "07:00-25:00", "7-18", "07:00-07:00", "07:00-18:00-19:00"})
  void refusesWhatIsNoWindow(String text) {
    assertThatThrownBy(() -> Blackout.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a blackout window");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 0 1 * *", "0 0 25 * * ?", "every night"})
  void refusesWhatIsNoCronExpression(String text) {
    assertThatThrownBy(() -> Cron.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a cron expression such as '0 0 1 * * ?', got '" + text);
  }

  private static Timetable timetable(String blackouts) {
    return new Timetable(
        Arrays.stream(blackouts.split(" "))
            .filter(window -> !window.isEmpty())
            .map(Blackout::parse)
            .toList());
  }
}
