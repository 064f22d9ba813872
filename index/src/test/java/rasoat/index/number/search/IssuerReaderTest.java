package rasoat.index.number.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IssuerReaderTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "UBND PHƯỜNG AN HẢI                         ; Đà Nẵng   ; LOCAL|an hai|48",
        "UBND PHUONG AN HAL                         ; Pa Nang   ; LOCAL|an hai|48",
        "UBND PHƯỜNG AN HẢI                         ; An Hải    ; LOCAL|an hai|31,48",
        "PHƯỜNG AN HẢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA    ; Hải Phòng ; LOCAL|an hai|31",
        "UBND TỈNH TÂY NINH                         ; Tây Ninh  ; PROVINCE||80",
        "TỈNH ỦY LẠNG SƠN                           ; ''        ; PROVINCE||20",
        "UBND TỈNH QUẢNG NAM                        ; ''        ; PROVINCE||48/quang nam",
        "UBND TỈNH LAI CHÂU UBND HUYỆN TÂN UYÊN     ; Tân Uyên  ; LOCAL|tan uyen|12",
        "BAN CHỈ HUY QUÂN SỰ                        ; ''        ; UNKNOWN||",
        "''                                         ; Cà Mau    ; UNKNOWN||96",
      })
  void readsTerritories(String body, String place, String issuer) {
    assertThat(IssuerReader.read(body, place).written()).isEqualTo(issuer);
  }
}
