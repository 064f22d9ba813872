package rasoat.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ĐÀ NẴNG,        da nang",
    "Ủy ban nhân dân, uy ban nhan dan",
    "HÒA,            hoa",
    "HOÀ,            hoa",
    "ư ơ ê ô ă â,    u o e o a a",
    "１２ＡＢ,        12ab",
    "plain ASCII,    plain ascii",
  })
  void forgetsCaseAndDiacritics(String text, String plain) {
    assertThat(Folding.plain(text)).isEqualTo(plain);
    assertThat(Folding.plain(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(plain);
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Folding.plain("KINH TRÌNH İ ı")).isEqualTo("kinh trinh i i");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void knowsWhereFoldedSignsCameFrom() {
    String source = Normalizer.normalize("Số – Đỗ", Normalizer.Form.NFD);

    Folded folded = Folded.of(source);

    assertThat(folded.text()).isEqualTo("So - Do");
    assertThat(Normalizer.normalize(folded.source(5, 7), Normalizer.Form.NFC)).isEqualTo("Đỗ");
  }
}
