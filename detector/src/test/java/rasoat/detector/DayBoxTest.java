package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayBoxTest {

  @ParameterizedTest
  @CsvSource({
    "'Sông Mơ, ngày OB_ tháng 01 năm 2024', OB_",
    "'Sông Mơ, ngùy tháng 01 năm 2024', ''",
    "'Sông Mơ,ngày 1 8 tháng 5 năm 2024', 18",
  })
  void standsBetweenDayAndMonth(String line, String day) {
    assertThat(of(line).orElseThrow().day()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ngày: 24/03/2024", "ngày hôm nay cả tháng", "trong tháng 3"})
  void isNotInOtherLines(String line) {
    assertThat(of(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"14, true", "41, false", "1Z, false", "0, false"})
  void knowsAPrintedDay(String day, boolean printed) {
    assertThat(of("ngày " + day + " tháng 3").orElseThrow().isPrinted()).isEqualTo(printed);
  }

  private static Optional<DayBox> of(String line) {
    return DayBox.in(Readings.transcript("UBND XÃ\n" + line), Readings.HEIGHT);
  }
}
