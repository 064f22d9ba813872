package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {

  private static final String LETTER =
      "Ủy ban nhân dân xã Sông Mơ\nSố: 12/UBND\nVề việc nạo vét kênh, mương thủy lợi";

  private static String decode(byte[] bytes) throws UnfitFileException {
    return TextDecoder.decode(bytes, "a.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsUnicode(String charset) throws UnfitFileException {
    assertThat(decode(LETTER.getBytes(Charset.forName(charset)))).isEqualTo(LETTER);
  }

  /** Windows 1258 writes most tones apart from their vowels. */
  @Test
  void readsWindows1258() throws UnfitFileException {
    StringBuilder apart = new StringBuilder();
    for (String letter : LETTER.split("")) {
      String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
      String base = marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
      apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }

    assertThat(decode(apart.toString().getBytes(Charset.forName("windows-1258"))))
        .isEqualTo(LETTER);
  }

  @Test
  void readsTcvn3AndVniBytes() throws UnfitFileException {
    assertThat(decode("Uû ban nh©n d©n x· S«ng M¬".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("Uỷ ban nhân dân xã Sông Mơ");
    assertThat(decode("UÛy ban nhaân daân xaõ Soâng Mô".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("Ủy ban nhân dân xã Sông Mơ");
  }

  @Test
  void refusesBytesThatMakeNoVietnamese() {
    byte[] cyrillic = "Совершенно секретно".getBytes(Charset.forName("KOI8-R"));

    assertThatThrownBy(() -> decode(cyrillic))
        .isInstanceOf(UnfitFileException.class)
        .hasMessage("expected UTF-8 in a.txt: broken at byte 0");
  }
}
