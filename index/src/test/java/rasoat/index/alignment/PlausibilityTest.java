package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlausibilityTest {

  @ParameterizedTest(name = "{1} for {2}: {4}")
  @CsvSource({
    "AMOUNT, 664.000.000, 931.000.000, 0.97, two digits are hardly misread",
    "AMOUNT, 664.000.000, 764.000.000, 0.85, one digit of another shape",
    "AMOUNT, 664.000.000, 864.000.000, 0.45, one digit of the same shape",
    "AMOUNT, 664.000.000, 683.000.000, 0.97, two digits",
    "AMOUNT, 653.000.000, 563.000.000, 0.62, two digits of the same shape",
    "AMOUNT, 664.000.000, 664.000.090, 0.45, a sum no longer round",
    "AMOUNT, 664.000.000, 664.000.000.000, 0.80, another magnitude",
    "AMOUNT, 664.000.000, 664.000,     0.35, cut off",
    "AMOUNT, 664.000.000, 64.000.000,  0.35, a lost digit",
    "AMOUNT, 664.000.000, 6ó4.O00.0,   0.30, no figure at all",
    "COUNT,  39,          347,         0.85, another length",
    "COUNT,  08,          1.,          0.30, the number of the next item",
    "DATE,   23/11/2025,  09/11/2025,  0.97, another day",
    "DATE,   23/11/2025,  23/11/2028,  0.22, a misread year",
    "DATE,   23/11/2025,  53/11/2025,  0.30, no day of a month",
  })
  void weighsAnotherFigure(
      Fact.Kind kind, String official, String seen, double plausible, String why) {
    List<Word> words = Word.ofReading(List.of(seen));
    String digits = Word.ofText(official).getFirst().digits();

    assertThat(Plausibility.ofFigure(kind, digits, words))
        .as(why)
        .isCloseTo(plausible, within(0.006));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Nguyễn, true",
    "thương, true",
    "Quý, true",
    "xyz, false",
    "kbln, false",
    "scanner, false"
  })
  void knowsTheFormOfASyllable(String word, boolean vietnamese) {
    Word read = Word.ofReading(List.of(word)).getFirst();

    assertThat(Plausibility.isVietnamese(read)).isEqualTo(vietnamese);
  }
}
