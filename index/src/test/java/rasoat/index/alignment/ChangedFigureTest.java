package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangedFigureTest {

  private static final DigitNoise CLEAR = DigitNoise.of(0.01, 1, false);
  private static final DigitNoise BLURRED = DigitNoise.of(0.045, 1, false);

  private static double nats(DigitNoise noise, Fact.Kind kind, String official, String seen) {
    List<Word> words = Word.ofReading(List.of(seen));
    String digits = Word.ofText(official).getFirst().digits();
    return new ChangedFigure(noise).ofFigure(kind, digits, words);
  }

  @ParameterizedTest(name = "{1} to {2}: {5}")
  @CsvSource({
    "AMOUNT, 564.000.000, 764.000.000, true,  true,  one digit of another shape",
    "AMOUNT, 364.000.000, 164.000.000, true,  false, small print loses strokes",
    "AMOUNT, 164.000.000, 364.000.000, true,  true,  and gains none",
    "AMOUNT, 664.000.000, 731.000.000, true,  true,  several digits",
    "AMOUNT, 664.000.000, 664.000.090, true,  false, a sum no longer round",
    "AMOUNT, 664.000.000, 664.000.000.000, true, true, another magnitude",
    "AMOUNT, 664.000.000, 664.000,     false, false, cut off",
    "AMOUNT, 664.000.000, 6ó4.O00.00,  false, false, no figure at all",
    "COUNT,  39,          347,         true,  true,  another length",
    "COUNT,  11,          1,           true,  false, a lost stroke",
    "COUNT,  38,          3.,          false, false, the number of the next item",
    "DATE,   23/11/2025,  09/11/2025,  true,  true,  another day",
    "DATE,   23/11/2025,  23/11/2085,  false, false, a year far away",
    "DATE,   23/11/2025,  53/11/2025,  false, false, no day of a month",
  })
  void decidesInAClearAndInABlurredReading(
      Fact.Kind kind, String official, String seen, boolean clear, boolean blurred, String why) {
    assertThat(nats(CLEAR, kind, official, seen) > 0).as(why).isEqualTo(clear);
    assertThat(nats(BLURRED, kind, official, seen) > 0).as(why).isEqualTo(blurred);
  }

  @ParameterizedTest(name = "{0} sooner reads as {1} than as {2}")
  @CsvSource({
    "364, 164, 264",
    "288, 286, 284",
    "288, 28, 2",
    "41, 47, 58",
  })
  void knowsWhatNoiseDoesToDigits(String official, String likelier, String unlikelier) {
    assertThat(BLURRED.cost(official, likelier))
        .isPositive()
        .isLessThan(BLURRED.cost(official, unlikelier));
  }
}
