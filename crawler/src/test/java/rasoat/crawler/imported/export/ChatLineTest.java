package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[20/11/2026, 15:01:02] A: x;           2026-11-20T15:01:02",
        "[20/11/26, 3:01:02\u202FPM] A: x;      2026-11-20T15:01:02",
        "[20/11/26, 3:01:02\u202FCH] A: x;      2026-11-20T15:01:02",
        "[20/11/26, 12:01:02 SA] A: x;          2026-11-20T00:01:02",
        "\u200E[20/11/26, 12:01:02 p.m.] A: x;  2026-11-20T12:01:02",
        "[20.11.26, 15:01:02] A: x;             2026-11-20T15:01:02",
        "20/11/2026, 15:01 - A: x;              2026-11-20T15:01",
        "20/11/2026 15:01 - A: x;               2026-11-20T15:01",
        "20-11-2026, 15.01 - A: x;              2026-11-20T15:01",
        "20. 11. 2026, 15:01 - A: x;            2026-11-20T15:01",
        "2026/11/20, 3:01 pm - A: x;            2026-11-20T15:01",
        "20/11/26, 3:01_PM - A: x;              2026-11-20T15:01",
      })
  void readsTheTimeOfEveryPhone(String line, String time) {
    ChatLine parsed = ChatLine.parse(line, 1).orElseThrow();

    assertThat(parsed.at(DayOrder.DAY_FIRST)).hasToString("Optional[" + time + "]");
    assertThat(parsed.rest()).isEqualTo("A: x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công văn 20/11/2026, 15:01 - A: x",
        "20/11/2026",
        "15:01 - A: x",
        "20/11/2026, 25:01 - A: x",
        "123/UBND-VP - A: x",
        "",
      })
  void takesNothingElseForABeginning(String line) {
    assertThat(ChatLine.parse(line, 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'13/2/2026, 1:00 - A: x|3/2/2026, 1:00 - A: x',               DAY_FIRST,   true",
    "'2/13/2026, 1:00 - A: x|2/3/2026, 1:00 - A: x',               MONTH_FIRST, true",
    "'1/2/2026, 1:00 - A: x|2/1/2026, 1:00 - A: x',                MONTH_FIRST, true",
    "'2/1/2026, 1:00 - A: x|1/2/2026, 1:00 - A: x',                DAY_FIRST,   true",
    "'1/2/2026, 1:00 - A: x|3/4/2026, 1:00 - A: x',                DAY_FIRST,   false",
    "'5/5/2026, 1:00 - A: x',                                      DAY_FIRST,   true",
    "'2026/5/4, 1:00 - A: x',                                      DAY_FIRST,   true",
  })
  void tellsDayFromMonthByTheWholeChat(String lines, DayOrder order, boolean certain) {
    List<ChatLine> parsed =
        List.of(lines.split("\\|")).stream()
            .map(line -> ChatLine.parse(line, 1))
            .flatMap(Optional::stream)
            .toList();

    assertThat(DayOrder.of(parsed)).isEqualTo(new DayOrder.Told(order, certain));
  }

  @Test
  void tellsWhetherSecondsAreWritten() {
    assertThat(ChatLine.parse("20/11/2026, 15:01:00 - A: x", 1).orElseThrow().exact()).isTrue();
    assertThat(ChatLine.parse("20/11/2026, 15:01 - A: x", 1).orElseThrow().exact()).isFalse();
  }
}
