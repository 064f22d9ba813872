package rasoat.benchmarks.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UpperBoundTest {

  @ParameterizedTest
  @CsvSource({"0, 2.996", "1, 4.744", "2, 6.296", "3, 7.754", "10, 16.962"})
  void isThatOfThePoissonTables(int seen, double bound) {
    assertThat(UpperBound.of(seen)).isCloseTo(bound, Offset.offset(0.001));
  }
}
