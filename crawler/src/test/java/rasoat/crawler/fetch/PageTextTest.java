package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

  private static final String WORDS = "Ủy ban nhân dân phường họp về đất đai, kỳ họp thứ 8";

  @ParameterizedTest
  @CsvSource({
    // bytes, header, page, why
    "UTF-8, UTF-8, utf-8, all agree",
    "UTF-8, '', '', nobody says",
    "UTF-8, windows-1258, '', the header is wrong",
    "UTF-8, '', windows-1258, the page is wrong",
    "UTF-8, ISO-8859-1, iso-8859-1, both are wrong",
    "UTF-8, khong-co-that, '', the header is nonsense",
    "UTF-8, '', utf-16, the page cannot be read and be that",
    "windows-1258, windows-1258, '', the header says",
    "windows-1258, '', windows-1258, the page says",
    "windows-1258, UTF-8, '', the header is wrong",
    "windows-1258, '', utf-8, the page is wrong",
    "windows-1258, UTF-8, windows-1258, the header is wrong and the page right",
    "windows-1258, '', '', nobody says",
    "UTF-16LE, UTF-16LE, '', the header says",
  })
  void survivesWrongLabels(String charset, String header, String page, String why) {
    String html = "<html><head><meta charset=\"%s\"></head><p>%s".formatted(page, WORDS);
    String type = header.isEmpty() ? "text/html" : "text/html; charset=" + header;

    assertThat(read(encoded(html, charset), type)).as(why).contains(WORDS);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void believesAByteOrderMark(String charset) {
    byte[] marked = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));

    assertThat(read(marked, "text/html; charset=windows-1252")).isEqualTo(WORDS);
  }

  @Test
  void readsTheDeclarationOfAFeed() {
    String feed = "<?xml version='1.0' encoding='windows-1258'?><title>" + WORDS + "</title>";

    assertThat(read(encoded(feed, "windows-1258"), "")).contains(WORDS);
  }

  @Test
  void keepsDecomposedLettersAsTheyAre() {
    String decomposed = Normalizer.normalize(WORDS, Normalizer.Form.NFD);

    assertThat(PageText.of(decomposed.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(decomposed);
  }

  @Test
  void losesOnlyWhatIsBroken() {
    byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);

    assertThat(read(Arrays.copyOf(bytes, 2), "text/html; charset=utf-8")).isNotEmpty();
    assertThat(read(damaged(bytes), "text/html; charset=utf-8")).contains("họp về đất đai");
  }

  @Test
  void neverFailsHoweverMuchIsCutOff() {
    byte[] bytes = ("<meta charset=utf-8>" + WORDS).getBytes(StandardCharsets.UTF_8);

    for (int length = 0; length < bytes.length; length++) {
      assertThat(PageText.of(Arrays.copyOf(bytes, length), "text/html")).isNotNull();
    }
  }

  private static byte[] damaged(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, 1);
    out.writeBytes(Arrays.copyOfRange(bytes, 2, bytes.length));
    return out.toByteArray();
  }

  /** windows-1258 writes vowels whole and tones behind them. */
  private static byte[] encoded(String text, String charset) {
    return charset.equals("windows-1258")
        ? windows1258(text)
        : text.getBytes(Charset.forName(charset));
  }

  private static byte[] windows1258(String text) {
    Charset charset = Charset.forName("windows-1258");
    StringBuilder pieces = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      pieces.append(charset.newEncoder().canEncode(letter) ? "" + letter : inPieces(letter));
    }
    return pieces.toString().getBytes(charset);
  }

  private static String inPieces(char letter) {
    String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    String vowel = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
    return Normalizer.normalize(vowel, Normalizer.Form.NFC) + tones;
  }

  private static String read(byte[] bytes, String type) {
    return Normalizer.normalize(PageText.of(bytes, type), Normalizer.Form.NFC);
  }
}
