package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegacyEncodingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Céng hßa x· héi chñ nghÜa ViÖt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam",
        "§éc lËp - Tù do - H¹nh phóc        | Độc lập - Tự do - Hạnh phúc",
        "Uû ban nh©n d©n tØnh Ninh B×nh     | Uỷ ban nhân dân tỉnh Ninh Bình",
        "QuyÕt ®Þnh vÒ viÖc thµnh lËp       | Quyết định về việc thành lập",
        "KÝnh göi: C¸c x·, ph­êng           | Kính gửi: Các xã, phường",
        "¡n trëng ë ­u ®·i gç               | Ăn trởng ở ưu đãi gỗ",
      })
  void readsTcvn3(String written, String unicode) {
    assertThat(LegacyEncoding.TCVN3.toUnicode(written)).isEqualTo(unicode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Ñoäc laäp - Töï do - Haïnh phuùc          | Độc lập - Tự do - Hạnh phúc",
        "taêng cöôøng quaûn lyù, ñöôïc kyõ         | tăng cường quản lý, được kỹ",
        "Thò traán Kyø Lôïi, huyeän Phuù Myõ       | Thị trấn Kỳ Lợi, huyện Phú Mỹ",
        "naêm nghìn, aên maëc, loãi, ñaát, chæ thò  | năm nghìn, ăn mặc, lỗi, đất, chỉ thị",
      })
  void readsVni(String written, String unicode) {
    assertThat(LegacyEncoding.VNI.toUnicode(written)).isEqualTo(unicode);
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3",
    "ABCDEF+.VnArialH, TCVN3",
    "VNI-Times, VNI",
    "GHIJKL+VNI-Helve, VNI",
  })
  void knowsFontsByTheirNames(String font, LegacyEncoding encoding) {
    assertThat(LegacyEncoding.ofFont(font)).contains(encoding);
  }

  @Test
  void leavesOtherFontsAlone() {
    assertThat(LegacyEncoding.textIn("Times New Roman", "héi")).isEqualTo("héi");
    assertThat(LegacyEncoding.textIn("", "héi")).isEqualTo("héi");
  }

  @Test
  void showsTheCapitalFontsInCapitals() {
    assertThat(LegacyEncoding.textIn(".VnTimeH", "ñy ban nh©n d©n")).isEqualTo("ỦY BAN NHÂN DÂN");
    assertThat(LegacyEncoding.textIn(".VnTime", "ñy ban")).isEqualTo("ủy ban");
  }
}
