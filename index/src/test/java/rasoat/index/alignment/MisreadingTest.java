package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MisreadingTest {

  private final Misreading misreading = new Misreading(0.02);

  @ParameterizedTest(name = "{0} sooner reads as {1} than as {2}")
  @CsvSource({
    "Khoa, Khoá, Kboa",
    "Khoa, Kboa, Khza",
    "Khoa, Kbóa, Hùng",
    "Lan, Lani, Long",
    "Sáng, Sang, Dáng",
  })
  void knowsWhatNoiseDoes(String official, String likelier, String unlikelier) {
    assertThat(misreading.cost(official, likelier))
        .isPositive()
        .isLessThan(misreading.cost(official, unlikelier));
  }

  @Test
  void theSameLettersCostNothing() {
    assertThat(misreading.cost("Nguyễn", "NGUYỄN")).isZero();
  }

  @Test
  void aNoisyReadingExplainsMore() {
    assertThat(new Misreading(0.2).cost("Khoa", "Hùng"))
        .isLessThan(misreading.cost("Khoa", "Hùng"));
  }
}
