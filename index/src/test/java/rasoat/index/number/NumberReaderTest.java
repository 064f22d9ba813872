package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.document.DocumentNumber;

final class NumberReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Số: 1849/UBND-VHXH,         1849/UBND-VHXH,     STATE",
    "S6: 1849 /UBND-VHXH,        1849/UBND-VHXH,     STATE",
    "4526/UBND-CATP,             4526/UBND-CATP,     STATE",
    "Số: /UBND - VP,             /UBND-VP,           STATE",
    "1885/CAHN-TTr,              1885/CAHN-TTr,      STATE",
    "S6187 -CV/BTGDVTU,          187-CV/BTGDVTU,     PARTY",
    "70- TB/VPTU,                70-TB/VPTU,         PARTY",
    "297-TB/VPTU,                297-TB/VPTU,        PARTY",
    "06-TB/CQTTBCĐ,              06-TB/CQTTBCĐ,      PARTY",
    "14-CV/CQTTBCD,              14-CV/CQTTBCĐ,      PARTY",
    "Số: /UBND-VHTT,             /UBND-VHTT,         STATE",
    "1332/STTTT-TTBCXB,          1332/STTTT-TTBCXB,  STATE",
    "874/QĐ-BTTTT,               874/QĐ-BTTTT,       STATE",
    "Số: /588 /UBND-TTCBTH,      588/UBND-TTCBTH,    STATE",
    "26/2020/NĐ-CP,              26/2020/NĐ-CP,      NORMATIVE",
    "72/2013/NĐ-CP,              72/2013/NĐ-CP,      NORMATIVE",
    "117/2025/QH15,              117/2025/QH15,      NORMATIVE",
    "388/NQ-UBTVQH16,            388/NQ-UBTVQH16,    STATE",
    "15/QĐ-BNV,                  15/QĐ-BNV,          STATE",
    "05/BNV-VP,                  05/BNV-VP,          STATE",
    "12/UBND-VX,                 12/UBND-VX,         STATE",
    "24/2020/TT-BCA,             24/2020/TT-BCA,     NORMATIVE",
    "399-QĐ/TW,                  399-QĐ/TW,          PARTY",
    "05-NQ/ĐU,                   05-NQ/ĐU,           PARTY",
    "05/SY-UBND,                 05/SY-UBND,         STATE",
    "Số: 12/UBND~KT,             12/UBND-KT,         STATE",
    "Số 12~CV/ĐU,                12-CV/ĐU,           PARTY",
    "5612/ubnd,                  5612/UBND,          STATE",
    "587/qđ-ubnd,                587/QĐ-UBND,        STATE",
    "587/QD-UBND,                587/QĐ-UBND,        STATE",
    "Số 05-NQ/DU,                05-NQ/ĐU,           PARTY",
    "Số -QĐ/ĐU,                  -QĐ/ĐU,             PARTY",
    "Số: .... /UBND-VP,          /UBND-VP,           STATE",
    "Số: 771/TTR-UBND,           771/TTr-UBND,       STATE",
  })
  void readsTheNumberFirst(String text, String number, DocumentNumber.Form form) {
    NumberReading reading = NumberReader.findIn(text).getFirst();

    assertThat(reading.number().asWritten()).isEqualTo(number);
    assertThat(reading.number().form()).isEqualTo(form);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "Số: 12/UBNO-VHXH,      12/UBND-VHXH,   UBNO→UBND",
    "Số: 3/TB-UbNp,         3/TB-UBND,      UbNp→UBND",
    "Số: B81/KH-UBND,       881/KH-UBND,    B81→881",
    "Số: 1 849/UBND-VHXH,   1849/UBND-VHXH, 1 849→1849",
    "Số: 935TTr-UBND,       935/TTr-UBND,   '\"\"→/'",
    "Số: 18491UBND-VHXH,    1849/UBND-VHXH, '\"1\"→/'",
    "Số 375 CV/BTCTU,       375-CV/BTCTU,   →-CV",
    "Số 12-CV/ĐÐĐU,         12-CV/ĐU,       ĐĐĐU→ĐU",
  })
  void saysWhatItRepaired(String text, String number, String repair) {
    NumberReading reading = NumberReader.findIn(text).getFirst();

    assertThat(reading.number().asWritten()).isEqualTo(number);
    assertThat(reading.repairs()).extracting(Repair::toString).containsExactly(repair);
    assertThat(reading.confidence()).isLessThan(0.9);
  }

  @Test
  void givesBothReadingsWhereALetterMayBeADigit() {
    List<NumberReading> readings = NumberReader.findIn("S6187 -CV/BTGDVTU");

    assertThat(readings)
        .extracting(reading -> reading.number().asWritten())
        .containsExactly("187-CV/BTGDVTU", "6187-CV/BTGDVTU");
    assertThat(readings.getFirst().confidence()).isGreaterThan(2 * readings.getLast().confidence());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "ngày 12/05/2024",
        "trực 24/7",
        "1.513.000 đồng/mét",
        "độ mặn 3,93 g/l",
        "T/M BAN THƯỜNG VỤ",
        "đợt 3/2 và 30/4",
        "chia 50/50 nha",
        "và/hoặc",
      })
  void refusesWhatOnlyLooksLikeANumber(String text) {
    assertThat(NumberReader.findIn(text)).isEmpty();
  }

  @Test
  void tellsTheOwnNumberFromTheCitedOnes() {
    String text =
        "PHƯỜNG AN HẢI\nSố: 1849/UBND-VHXH An Hải, ngày 16 tháng 12 năm 2025\n"
            + "Thực hiện Công văn\nsố 4526/UBND-CATP ngày 05/12/2025 và Thông báo số 70-\nTB/VPTU";

    List<NumberReading> readings = NumberReader.findIn(text);

    assertThat(readings)
        .filteredOn(NumberReading::own)
        .extracting(r -> r.number().asWritten())
        .containsExactly("1849/UBND-VHXH");
    assertThat(readings)
        .filteredOn(r -> !r.own())
        .extracting(r -> r.number().asWritten())
        .containsExactly("4526/UBND-CATP", "70-TB/VPTU");
  }

  @Test
  void pointsAtThePlaceInTheText() {
    String text = "xem Số: 587/QĐ-UBND nhé";

    NumberReading reading = NumberReader.findIn(text).getFirst();

    assertThat(text.substring(reading.start(), reading.end())).isEqualTo("587/QĐ-UBND");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "'| Số: 12/UBND-VP',                        OWN,   behind the stray marks of a margin",
    "'%s Số: 12/UBND-VP',                       CITED, in the middle of a long line",
    "'%s ĐẾN Số: 877 Số: 12/UBND-VP Ngày: ',    OWN,   beside the stamp of a long line",
  })
  void knowsTheOwnNumberByItsPlaceInTheLine(String line, NumberRole role, String why) {
    String text = line.formatted("các thôn nạo vét kênh ".repeat(20));

    assertThat(NumberReader.findIn(text).getLast().role()).isEqualTo(role);
  }

  @Test
  void readsSerialsQuotedWithoutTheirSymbol() {
    assertThat(
            NumberReader.serialsIn(
                "Văn bản số 1849 ký 16/12, cong van so 15, nhà số 7, số 12/UBND-KT"))
        .containsExactly("1849", "15");
  }

  @Test
  void readsDecomposedTextInATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      String text = java.text.Normalizer.normalize("số 12/nđ-ubnd", java.text.Normalizer.Form.NFD);

      assertThat(NumberReader.findIn(text).getFirst().number().asWritten()).isEqualTo("12/NĐ-UBND");
    } finally {
      Locale.setDefault(before);
    }
  }
}
