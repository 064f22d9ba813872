package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrTextTest {

  @ParameterizedTest
  @CsvSource({
    "https://vanban.maybac.gov.vn/xem?id=214, https://vanban.maybac.gov.vn/xem?id=214, an address",
    "'Số 214/UBND-KT',                        'Số 214/UBND-KT',                        a number",
    "'gửi mo.vt@maybac.gov.vn xem',           'gửi …@… xem',                           an e-mail",
    "'',                                      '',                                      not decoded",
  })
  void isShownAsText(String decoded, String shown, String why) {
    assertThat(QrText.shown(decoded)).as(why).isEqualTo(shown);
  }

  @Test
  void isOneLineWithoutSignsThatAreNotSeen() {
    assertThat(QrText.shown(" Số\u0000 214\r\n\u202Egpj.exe\u200B \u001B[31mđỏ\uFFFD "))
        .isEqualTo("Số 214 gpj.exe [31mđỏ");
  }

  @Test
  void isCutOff() {
    assertThat(QrText.shown("ấ".repeat(500))).hasSize(200).endsWith("ấ…");
    assertThat(QrText.shown("\uD83D\uDCC4".repeat(200))).doesNotContain("…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001099000000|123456789|Vũ Thị Mơ|01011999|Nữ|Sông Mơ|01012021",
        "00020101021138540010A00000072701240006970400",
        "BEGIN:VCARD\nN:Mơ;Vũ Thị\nEND:VCARD",
        "MECARD:N:Vũ Thị Mơ;;",
        "mailto:mo.vt@maybac.gov.vn",
        "tel:0900000000",
        "WIFI:S:phong hop;P:mat khau;;",
      })
  void tellsNothingAboutPeople(String decoded) {
    assertThat(QrText.shown(decoded)).isEqualTo(QrText.ABOUT_PEOPLE);
  }
}
