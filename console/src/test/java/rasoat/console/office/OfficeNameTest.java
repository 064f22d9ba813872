package rasoat.console.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeNameTest {

  @ParameterizedTest
  @CsvSource({
    "UBND PHƯỜNG AN HẢI,         ubnd phường an hải",
    "'UBND  PHƯỜNG\nAN HẢI',     ubnd phường an hải",
    "UBND TỈNH – SỞ NỘI VỤ,      ubnd tỉnh sở nội vụ",
    "ỦY BAN,                     UỶ BAN",
    "HÒA XUÂN,                   HOÀ XUÂN",
    "Bo\u0302\u0323 Nội vụ,      BỘ NỘI VỤ",
    "Quận 1,                     quận 1",
    "' . ',                      ''",
  })
  void foldsNamesOfOneOfficeAlike(String one, String other) {
    assertThat(OfficeName.folded(one)).isEqualTo(OfficeName.folded(other));
  }

  @ParameterizedTest
  @CsvSource({"XÃ TÂN HÀ, XÃ TÂN HẠ", "XÃ AN ĐÔ, XÃ AN DÔ", "QUẬN 1, QUẬN 10"})
  void tellsOfficesApartThatDifferInATone(String one, String other) {
    assertThat(OfficeName.folded(one)).isNotEqualTo(OfficeName.folded(other));
  }
}
