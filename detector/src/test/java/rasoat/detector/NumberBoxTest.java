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
        "UBND XÃ SÔNG MƠ"
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
