package rasoat.crawler.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.post.TimePrecision;

class WebTimeTest {

  private static final Instant SEEN = Instant.parse("2026-11-22T05:00:00Z");
  private final Locale usual = Locale.getDefault();

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fri, 20 Nov 2026 15:01:02 +0700    | 2026-11-20T08:01:02Z | SECOND
          Fri, 20 Nov 2026 15:01:02 GMT+7    | 2026-11-20T08:01:02Z | SECOND
          Fri, 20 Nov 2026 15:01:02 GMT+07:00| 2026-11-20T08:01:02Z | SECOND
          Fri, 20 Nov 2026 15:01:02 UTC +7   | 2026-11-20T08:01:02Z | SECOND
          Fri, 20 Nov 2026 08:01:02 GMT      | 2026-11-20T08:01:02Z | SECOND
          Fri, 20 Nov 2026 08:01:02 Z        | 2026-11-20T08:01:02Z | SECOND
          Fri, 20 Nov 2026 15:01:02 ICT      | 2026-11-20T08:01:02Z | SECOND
          Fri, 20 Nov 2026 15:01:02          | 2026-11-20T08:01:02Z | SECOND
          20 November 2026 15:01             | 2026-11-20T08:01:00Z | MINUTE
          Friday, 20-Nov-26 08:01:02 GMT     | 2026-11-20T08:01:02Z | SECOND
          Thứ 6, 20/11/2026 15:01:02         | 2026-11-20T08:01:02Z | SECOND
          Thứ sáu, 20/11/2026 - 15:01        | 2026-11-20T08:01:00Z | MINUTE
          20/11/2026 15:01:02                | 2026-11-20T08:01:02Z | SECOND
          20/11/2026                         | 2026-11-19T17:00:00Z | DAY
          11/20/2026 3:01:02 PM              | 2026-11-20T08:01:02Z | SECOND
          11/2/2026 12:05:00 AM              | 2026-11-01T17:05:00Z | SECOND
          2026-11-20T08:01:02Z               | 2026-11-20T08:01:02Z | SECOND
          2026-11-20T15:01:02.123+07:00      | 2026-11-20T08:01:02Z | SECOND
          2026-11-20 15:01:02                | 2026-11-20T08:01:02Z | SECOND
          2026-11-20T15:01+0700              | 2026-11-20T08:01:00Z | MINUTE
          2026-11-20                         | 2026-11-19T17:00:00Z | DAY
          """)
  void readsTimesAsSitesWriteThem(String written, Instant time, TimePrecision precision) {
    Locale.setDefault(Locale.of("tr"));

    assertThat(WebTime.parse(written)).hasValue(new WebTime(time, precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hôm qua",
        "32/13/2026",
        "Fri, 20 Xyz 2026 15:01:02 GMT",
        "2026-02-30",
        "2026-11-20T25:00:00Z",
        "20 Nov 2026 15:01:02 +9900"
      })
  void refusesWhatIsNoTime(String written) {
    assertThat(WebTime.parse(written)).isEmpty();
  }

  @Test
  void takesATimeAheadThatWasCalledGmtForLocalTime() {
    WebTime ahead = WebTime.parse("Sun, 22 Nov 2026 11:55:00 GMT").orElseThrow();

    assertThat(ahead.by(SEEN).orElseThrow().instant())
        .isEqualTo(Instant.parse("2026-11-22T04:55:00Z"));
  }

  @Test
  void doesNotBelieveInTheFuture() {
    assertThat(WebTime.parse("2027-01-01T00:00:00Z").orElseThrow().by(SEEN)).isEmpty();
  }
}
