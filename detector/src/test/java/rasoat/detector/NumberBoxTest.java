package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBoxTest {

  @ParameterizedTest
  @CsvSource({
    "Số: 24B /QĐ-UBND,      24B, /QĐ-UBND",
    "Số: /KH-UBND,          '',  /KH-UBND",
    "số: B Ộ /KH-UBND,      BỘ,  /KH-UBND",
    "Số #80 TTB/VPTU,       #80, TTB/VPTU",
    "sơ. 66Q/GM-STC,        66Q, 66Q/GM-STC",
    "'Số: 57 QĐ-UBND Sông', 57,  QĐ-UBND",
    "Số: /2024/TT-BTC,       '',  /2024/TT-BTC",
    "sø. 3M /IB-UBND |,      3M,  /IB-UBND",
    "'| Số: 929 /TTr-SNV',   929, /TTr-SNV",
    "Sá?66/QĐ-VKSTC,         66, Sá?66/QĐ-VKSTC",
    "Số: BAO/QĐ-UBND,        BAO, BAO/QĐ-UBND",
    "Số: 71QĐ-UBND,          71,  71QĐ-UBND",
    "S8: /QĐÐ-TYT,           '',  /QĐÐ-TYT",
    "Số:^%ÐÌ /UBND.VP,       ^%ÐÌ, /UBND.VP",
    "'Số:3735/UBND TG',      3735, Số:3735/UBND",
    "số: |5 mrr-TYyT,        |5,  mrr-TYyT",
    "số; đ#/⁄22/KH-SDTTG--,  đ#/⁄22, đ#/⁄22/KH-SDTTG--",
    "'số: #5. mrrrvr   Lộc Thuận, ngày 15 tháng 02', #5., mrrrvr",
  })
  void standsBetweenLeadAndSymbol(String line, String number, String symbol) {
    NumberBox box = of(line).orElseThrow();

    assertThat(box.number()).isEqualTo(number);
    assertThat(box.symbol().text()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số: 3063 Ngày: 24/03/2024",
        "Căn cứ Quyết định số 24 /QĐ-UBND",
        "Số điện thoại 0912",
        "UBND XÃ SÔNG MƠ",
        "SỞ NỘI VỤ BC-UBND",
        "Số thu đạt 85 tỷ, ngày 15 tháng 02",
        "Số: 3063   Hà Nội 15"
      })
  void isNotInOtherLines(String line) {
    assertThat(of(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Số: 572/UBND-HT, true",
    "Số: 57Z/UBND-HT, false",
    "Số: 572 /UBND-HT, true",
    "Số: B81 /UBND-HT, false",
    "Số: 55BC-UBND, true"
  })
  void knowsAPrintedNumber(String line, boolean printed) {
    assertThat(of(line).orElseThrow().isPrinted()).isEqualTo(printed);
  }

  private static Optional<NumberBox> of(String line) {
    String head = "UBND XÃ SÔNG MƠ\n" + line + "\nV/v nạo vét kênh";
    return NumberBox.in(Readings.transcript(head), Readings.HEIGHT);
  }
}
