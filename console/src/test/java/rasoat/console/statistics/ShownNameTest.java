package rasoat.console.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.office.OfficeName;

class ShownNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UBND PHƯỜNG HÒA QUÝ",
        "CÔNG AN THÀNH PHỐ ĐÀ NẴNG",
        "SỞ NGOẠI VỤ TỈNH SƠN LA",
        "ỦY BAN NHÂN DÂN XÃ GIÀ",
        "BỘ GIÁO DỤC VÀ ĐÀO TẠO",
        "VĂN PHÒNG HUYỆN NGUYÊN BÌNH CỬA NGOÀI",
        "UBND 12 P",
        "",
      })
  void putsTonesBackOnTheirVowels(String name) {
    assertThat(ShownName.of(OfficeName.folded(name))).isEqualTo(name);
  }
}
