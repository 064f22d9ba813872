package rasoat.crawler.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2025-06-21T11:59:06+07:00,   2025-06-21T04:59:06Z, as platforms write it",
    "2025-06-21T11:59:06.250Z,    2025-06-21T11:59:06.250Z, fractions",
    "2025-06-21T04:59:06+0000,    2025-06-21T04:59:06Z, offset without a colon",
    "2025-06-21T11:59+07,         2025-06-21T04:59:00Z, hours alone",
    "2025-06-21T11:59:06+07:00[Asia/Ho_Chi_Minh], 2025-06-21T04:59:06Z, named zone",
    "2025-06-21T11:59:06,         2025-06-21T04:59:06Z, no zone: Vietnamese time",
    "2025-06-21 11:59:06,         2025-06-21T04:59:06Z, space",
    "2025-06-21,                  2025-06-20T17:00:00Z, the day alone",
  })
  void readsTimes(String text, Instant expected, String why) throws LineException {
    assertThat(PostTime.parse(text)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "21/06/2025",
        "2025-02-30T10:00:00Z",
        "1969-12-31T23:00:00Z",
        "+999999999-12-31T23:59:59Z",
        "1750478346"
      })
  void saysWhatItExpectedInsteadOfGuessing(String text) {
    assertThatThrownBy(() -> PostTime.parse(text))
        .isInstanceOf(LineException.class)
        .hasMessageStartingWith("expected a 'time' such as 2025-12-16T08:30:00+07:00")
        .hasMessageEndingWith("got '" + text + "'");
  }
}
