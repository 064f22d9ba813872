package rasoat.console.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0,             1,            1",
    "1,             1,            1",
    "5,             1,            5",
    "6,             2,            6",
    "11,            5,            15",
    "26,            10,           30",
    "99,            20,           100",
    "101,           50,           150",
    "1234,          500,          1500",
    "1000000000000, 200000000000, 1000000000000",
  })
  void areRoundAndFew(long largest, long step, long top) {
    Ticks ticks = Ticks.upTo(largest);

    assertThat(ticks).isEqualTo(new Ticks(step, top));
    assertThat(ticks.values()).startsWith(0L).endsWith(top).hasSizeBetween(2, 6);
  }

  @ParameterizedTest(name = "{0} in {1} names")
  @CsvSource({
    "PT0S,     6, PT1M,     PT1M",
    "PT59S,    6, PT1M,     PT1M",
    "PT7M,     6, PT2M,     PT8M",
    "PT3H10M,  6, PT1H,     PT4H",
    "PT103H,   6, PT24H,    PT120H",
    "PT103H,   3, PT120H,   PT120H",
    "PT87600H, 6, PT17520H, PT87600H",
    "PT87600H, 1, PT87600H, PT87600H",
  })
  void ofTimeAreRoundToo(Duration longest, int names, Duration step, Duration top) {
    assertThat(Elapsed.upTo(longest, names)).isEqualTo(new Elapsed(step, top));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,   0 phút",
    "PT45M,  45 phút",
    "PT6H,   6 giờ",
    "PT90M,  90 phút",
    "PT36H,  36 giờ",
    "PT72H,  3 ngày",
  })
  void saysTimes(Duration time, String said) {
    assertThat(Elapsed.say(time, MessageWords.VIETNAMESE)).isEqualTo(said);
  }
}
