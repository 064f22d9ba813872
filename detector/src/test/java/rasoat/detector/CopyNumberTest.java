package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyNumberTest {

  @ParameterizedTest
  @CsvSource({
    "BẢN SỐ: 16,      16, in capitals",
    "Bản số: 06,      06, as a sentence begins",
    "Bản sao số: 3,   3,  of a copy",
    "BẢN SỐ,          '', its number was not read",
  })
  void tellsWhichCopyIsShown(String line, String said, String why) {
    assertThat(CopyNumber.onPage(Readings.page("UBND XÃ SÔNG MƠ\n" + line)))
        .as(why)
        .map(MarkReading::said)
        .contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "theo văn bản số 16,   a citation",
    "BẢN TIN SỐ 16,        a bulletin",
    "'Bản đồ, số 16',      a map",
  })
  void takesNoOtherNumberForIt(String line, String why) {
    assertThat(CopyNumber.onPage(Readings.page(line))).as(why).isEmpty();
  }
}
