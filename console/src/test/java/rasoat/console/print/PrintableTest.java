package rasoat.console.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "Đà Nẵng",          "Đà Nẵng",  as it is
          "Đa\\u0300 Nă\\u0303ng", "Đà Nẵng", composed
          "a\\tb\\u2003c",    "a b c",    one kind of space
          "a\\r\\nb\\u2028c\\rd", "a|b|c|d", one kind of line end
          "a\\u00A0b\\u202Fc", "a_b_c",   spaces that hold words together
          "lửa 🔥!",           "lửa □!",   emoji
          "❤\\uFE0F",         "□",        an emoji with its variation
          "văn 文件",          "văn □□",   Chinese
          "\\u05D0\\u0628",   "□□",       letters that run to the left
          "a\\u202Eb\\u200Bc", "a□b□c",  what reorders or hides
          "a\\u0000\\u0007b", "a□□b",     controls
          "a\\uD800b",        "a□b",      half a character
          """)
  void showsWhatItCannotPrint(String text, String printed, String why) {
    String given = unescape(text).translateEscapes();

    assertThat(Printable.of(given).replace('\n', '|').replace('\u00A0', '_')).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ",
        "0123456789 .,:;!?()[]{}/\\-–—'\"‘’“”…«»%‰&@#*+=<>≤≥≠±×÷°²³§€₫µ→√"
      })
  void printsEveryVietnameseLetterAndTheSignsOfOffices(String signs) {
    assertThat(Printable.of(signs)).isEqualTo(signs);
    assertThat(Printable.of(Letterhead.capitals(signs))).doesNotContain("□");
  }

  private static String unescape(String text) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(text)
        .replaceAll(each -> String.valueOf((char) Integer.parseInt(each.group(1), 16)));
  }
}
