package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangedFigureTest {

  private static final DigitNoise.Place BODY = new DigitNoise.Place(false, 1);
  private static final DigitNoise CLEAR = DigitNoise.ofOwnReading(0.01, 0.85, BODY);
  private static final DigitNoise BLURRED = DigitNoise.ofOwnReading(0.045, 0.85, BODY);

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
    "COUNT,  11,          1,           false, false, a lost stroke",
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
    "288, 28, 12",
    "41, 47, 58",
  })
  void knowsWhatNoiseDoesToDigits(String official, String likelier, String unlikelier) {
    assertThat(BLURRED.cost(official, likelier))
        .isPositive()
        .isLessThan(BLURRED.cost(official, unlikelier));
  }

  @ParameterizedTest(name = "{0} to {1} at {2}")
  @CsvSource({
    "764, 864, 0.001, true",
    "768, 763, 0.001, true",
    "768, 763, 0.02, false",
    "764, 464, 0.02, true",
    "764, 128, 0.05, true",
    "768, 763, 0.05, false",
  })
  void doubtsLikeShapesOfAnUnknownReader(
      String official, String seen, double letterErrors, boolean decided) {
    DigitNoise noise = DigitNoise.ofAnyReading(letterErrors, BODY);

    assertThat(new ChangedFigure(noise).ofDigits(official, seen) > 0).isEqualTo(decided);
  }

  @Test
  void trustsWhatRecognitionWasSureOf() {
    DigitNoise sure = DigitNoise.ofOwnReading(0.04, 0.95, BODY);
    DigitNoise unsure = DigitNoise.ofOwnReading(0.04, 0.6, BODY);
    DigitNoise head = DigitNoise.ofOwnReading(0.04, 0.95, new DigitNoise.Place(true, 1));

    assertThat(sure.cost("364", "164")).isGreaterThan(unsure.cost("364", "164"));
    assertThat(sure.cost("364", "164")).isGreaterThan(head.cost("364", "164"));
  }
}
