package rasoat.console.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {

  @ParameterizedTest
  @CsvSource({
    "2026-06-30T16:59:59Z, 2026-1, the last second of June in Vietnam",
    "2026-06-30T17:00:00Z, 2026-2, July in Vietnam",
    "2026-12-31T17:00:00Z, 2027-1, New Year in Vietnam",
  })
  void liesInVietnam(Instant time, String period, String why) {
    assertThat(HalfYear.of(time)).as(why).hasToString(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026", "2026-3", "1999-1", "2026-1x", "2026-01"})
  void isWrittenInOneWay(String text) {
    assertThat(HalfYear.parse(text)).isEmpty();
  }

  @Test
  void isOpenInItsTimeAndTheOneAfter() {
    HalfYear second = HalfYear.parse("2025-2").orElseThrow();

    assertThat(second.isOpenAt(Instant.parse("2025-08-01T00:00:00Z"))).isTrue();
    assertThat(second.isOpenAt(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
    assertThat(second.isOpenAt(Instant.parse("2026-08-01T00:00:00Z"))).isFalse();
    assertThat(second.isOpenAt(Instant.parse("2025-03-01T00:00:00Z"))).isFalse();
  }
}
