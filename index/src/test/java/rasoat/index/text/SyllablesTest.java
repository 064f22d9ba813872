package rasoat.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyllablesTest {

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource({
    "Số,     S6,      6 for ố",
    "lập,    1ap,     1 for l",
    "đổi,    d6i,     6 for ổ",
    "Đảng,   Pang,    P for Đ",
    "thực,   thyc,    y for ự",
    "nghiệp, nghi€p,  € for ệ",
    "xã,     x4,      4 for ã",
  })
  void aMisreadWordKeepsItsSkeleton(String word, String read, String why) {
    assertThat(Syllables.of(read).getFirst().skeleton())
        .as(why)
        .isEqualTo(Syllables.of(word).getFirst().skeleton());
  }

  @Test
  void aPBeforeHIsNoMisreadD() {
    assertThat(Syllables.of("Phường").getFirst().folded()).isEqualTo("phuong");
  }

  @Test
  void takesGluedDigitsOff() {
    assertThat(Syllables.of("tháng 12năm"))
        .extracting(Syllable::plain)
        .containsExactly("thang", "12", "nam");
  }

  @Test
  void readsFiguresAsDigits() {
    assertThat(Syllables.of("2O25 l849"))
        .extracting(Syllable::folded)
        .containsExactly("2025", "1849");
  }

  @Test
  void keepsCodesAsWords() {
    assertThat(Syllables.of("QH15, 1849/UBND-VHXH"))
        .extracting(Syllable::plain)
        .containsExactly("qh15", "1849", "ubnd", "vhxh");
  }
}
