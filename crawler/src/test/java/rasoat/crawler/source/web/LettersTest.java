package rasoat.crawler.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.capture.PostText;

class LettersTest {

  private static final String TEXT = "Hội làng Đông vui lắm, ở phường";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-8, windows-1258",
    "UTF-8, ''",
    "UTF-8, no such charset",
    "windows-1258, windows-1258",
    "windows-1258, UTF-8",
    "windows-1258, ''",
    "windows-1258, x",
  })
  void believesTheBytesBeforeTheLabel(String truth, String label) {
    // That charset has signs of its own for tones: in it, only some letters are composed.
    byte[] bytes = truth.equals("UTF-8") ? bytes(TEXT, truth) : inTones(TEXT);

    String read = Letters.decode(bytes, "text/html; charset=" + label);

    assertThat(PostText.of(read)).isEqualTo(TEXT);
  }

  @Test
  void readsTheLabelInTheTextWhereTheHeaderSaysNothing() {
    byte[] bytes = bytes("<?xml version='1.0' encoding='ISO-8859-1'?><a>é è à</a>", "ISO-8859-1");

    assertThat(Letters.decode(bytes, "")).contains("é è à");
  }

  @Test
  void keepsUtf8WithALetterThatIsCutOff() {
    byte[] bytes = bytes("ộ Hội", "UTF-8");

    assertThat(Letters.decode(Arrays.copyOf(bytes, bytes.length - 2), "")).startsWith("ộ H");
  }

  @Test
  void readsMarksOfByteOrder() {
    assertThat(Letters.decode(bytes("\ufeff" + TEXT, "UTF-8"), "")).isEqualTo(TEXT);
    assertThat(Letters.decode(bytes("\ufeff" + TEXT, "UTF-16LE"), "")).isEqualTo(TEXT);
    assertThat(Letters.decode(bytes("\ufeff" + TEXT, "UTF-16BE"), "")).isEqualTo(TEXT);
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  /** In windows-1258: each letter composed where it can be, and else with its tone apart. */
  private static byte[] inTones(String text) {
    Charset tones = Charset.forName("windows-1258");
    StringBuilder written = new StringBuilder();
    for (String letter : text.split("")) {
      written.append(tones.newEncoder().canEncode(letter) ? letter : apart(letter));
    }
    return written.toString().getBytes(tones);
  }

  private static String apart(String letter) {
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    return Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC) + tone;
  }
}
