package rasoat.detector.impersonation.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names brought back to Vietnamese letters. */
class LettersTest {

  @ParameterizedTest
  @CsvSource({
    // seen, plain, foreign letters, hidden characters
    "Công an,                 Công an,  '',   0",
    "\u0421\u00f4ng \u0430n,  Công an,  \u0421\u0430, 0",
    "C\u03bfng an,            Cong an,  \u03bf, 0",
    "\uff23ông an,            Công an,  \uff23, 0",
    "\ud835\udc02ông an,      Công an,  \ud835\udc02, 0",
    "\u24b8ông an,            Công an,  \u24b8, 0",
    "\ud83c\udd72ông an,      Công an,  \ud83c\udd72, 0",
    "\u1d04ông an,            công an,  \u1d04, 0",
    "Cô\u200bng a\ufeffn,     Công an,  '',   2",
    "Công\u00adan,            Côngan,   '',   1",
    "Co\u0302ng an,           Công an,  '',   0",
    "Çông an,                 Công an,  Ç,    0",
    "Công\u2014an,            Công-an,  '',   0",
    "Đà Nẵng,                 Đà Nẵng,  '',   0",
    "Café Huế,                Café Huế, '',   0",
  })
  void undoesWhatWasDone(String seen, String plain, String foreign, int hidden) {
    Cleaned cleaned = Letters.clean(seen);

    assertThat(cleaned.text()).isEqualTo(plain);
    assertThat(cleaned.foreign()).isEqualTo(foreign);
    assertThat(cleaned.hidden()).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({"'Công  an', true", "'Công\u2003an', true", "Công an, false"})
  void seesSpacesThatAreTooWide(String seen, boolean wide) {
    assertThat(Letters.clean(seen).wideSpaces()).isEqualTo(wide);
  }

  @ParameterizedTest
  @CsvSource({"👨\u200d👩\u200d👧 Công an, 0", "🇻🇳 Công an ❤️, 0"})
  void letsEmojiBe(String seen, int hidden) {
    assertThat(Letters.clean(seen).hidden()).isEqualTo(hidden);
  }
}
