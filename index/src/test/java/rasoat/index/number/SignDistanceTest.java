package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignDistanceTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "UBND,  UBND,  0",
    "UBND,  UBNd,  0.05",
    "UBND,  UBNO,  0.35",
    "VHXH,  VHXII, 0.4",
    "UBND,  IJBND, 0.4",
    "1849/, 1849,  0.2",
    "1849,  1848,  1",
    "1849,  7849,  1",
    "1849,  849,   0.6",
    "1849,  189,   0.9",
    "A-B,   A.B,   0.2",
  })
  void weighsWhatRecognitionConfuses(String a, String b, double cost) {
    assertThat(SignDistance.between(a, b)).isCloseTo(cost, within(1e-9));
    assertThat(SignDistance.between(b, a)).isCloseTo(cost, within(1e-9));
  }

  @Test
  void givesUpBeyondTheLimit() {
    assertThat(SignDistance.between("1849", "1848", 0.5)).isInfinite();
    assertThat(SignDistance.between("1849", "1848", 1)).isEqualTo(1);
  }
}
