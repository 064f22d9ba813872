package rasoat.index.number.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND TỈNH LẠNG SƠN;ỦY BAN NHÂN DÂN;XÃ TRÀ LĨNH | 0",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;Độc lập - Tự do - Hạnh phúc | 0",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM;UỶ BAN NHÂN DÂN | 0",
        "ĐẢNG ỦY PHƯỜNG HÒA KHÁNH;*;ĐẢNG CỘNG SẢN VIỆT NAM | 0",
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG;Số: | 0",
        "An Hải, ngày 16 tháng 12 năm 2025 | 0",
        "An Hải, nqày 16 thảng 12 năm 2025 | 2",
        "An Hải, ngày l6 tháng 12 năm2025 | 2",
        "CỘNG HÒA XÃ HÓI CHỦ NGHĨl VIỆT NAM | 3",
        "7ỈNH ỦY VĨNH LONG;5ố | 2",
        "CỘNG HÓA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 1",
        "Chợ Đồn , ngày 21 tháng 5 năm 2026 | 1",
        "Độc lập - Tự do ~ Hạnh phú—c | 3",
        "Pa Nang, ngay 16 thang 12 nam 2025 | 3",
      })
  void countsWordsThatStandInNoHead(String head, int misread) {
    assertThat(HeadWords.misread(head.replace(';', '\n'))).isEqualTo(misread);
  }

  @Test
  void readsCapitalsInATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(HeadWords.misread("ĐẶC KHU PHÚ QUỐC\nTHÀNH PHỐ HỒ CHÍ MINH")).isZero();
    } finally {
      Locale.setDefault(before);
    }
  }
}
