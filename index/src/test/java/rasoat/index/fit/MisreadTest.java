package rasoat.index.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.text.Syllables;

class MisreadTest {

  private static final double TOLD = 3.5;

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({"6an, ban", "Iuậf, luật", "tkôug, thông", "nqàv, ngày"})
  void inABadReadingSignsOfLikeShapeTell(String read, String written) {
    assertThat(tells(read, written, 0.7f)).isBetween(0.5, TOLD);
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({"6au, ban", "nqàv, ngày"})
  void inAGoodReadingTheyWouldHaveBeenRead(String read, String written) {
    assertThat(tells(read, written, 1)).isNegative();
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({"xép, ban", "từ, thông", "kẹo, luật"})
  void otherSignsSpeakAgainst(String read, String written) {
    assertThat(tells(read, written, 0.7f)).isNegative();
  }

  @Test
  void noWordTellsMoreThanItWouldReadToTheLetter() {
    assertThat(tells("nghiêng", "nghiêng", 1)).isBetween(0.9 * TOLD, TOLD);
  }

  private static double tells(String read, String written, float likeness) {
    Fit fit = new Fit(new int[] {0}, new float[] {likeness});
    return new Misread(Syllables.of(read), Syllables.of(written), fit).tells(0, TOLD);
  }
}
