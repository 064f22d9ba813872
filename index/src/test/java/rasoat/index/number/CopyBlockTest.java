package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopyBlockTest {

  private static final String LETTER =
      """
      UBND TỈNH MÂY BẠC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ CÔNG THƯƠNG Độc lập - Tự do - Hạnh phúc
      Số: 214/SCT-KT Mây Bạc, ngày 12 tháng 3 năm 2026
      Về việc nạo vét kênh.
      """;

  @ParameterizedTest
  @CsvSource({
    "'UBND XÃ SÔNG MƠ SAO Y / Số: 05/SY-UBND Sông Mơ, ngày 21 tháng 5 năm 2026', as printed",
    "'UBND XÃ SÔNG MƠ SAO Y / Số: 05/5V-UBND Sông Mơ, ngày 21 tháng 5 năm 2026', misread symbol",
    "'SAO LỤC / UBND XÃ / Số: 05/UBND-VP Sông Mơ, ngày 21 tháng 5 năm 2026',     heading first",
    "'UBND XÃ / TRÍCH SAO / Số: 7/TrS-UBND / Sông Mơ, ngày 21 tháng 5 năm 2026', line by line",
    "'UBND XÃ / Số: 5/SY-UBND Sông Mơ, ngày 21 tháng 5 năm 2026',                heading not read",
    "'UBND XÃ SAO Y BẢN CHÍNH / Số: 5/VP Sông Mơ, ngày 21 tháng 5 năm 2026',     a stamp",
  })
  void keepsItsNumberAndDayFromTheDocument(String lines, String why) {
    String block = lines.replace(" / ", "\n");

    assertThat(NumberReader.findIn(block)).as(why).noneMatch(NumberReading::own);
    assertThat(DateReader.findIn(block)).as(why).noneMatch(DateReading::placeLine);
    assertThat(NumberReader.findIn(LETTER + block))
        .as(why)
        .filteredOn(NumberReading::own)
        .extracting(reading -> reading.number().asWritten())
        .containsExactly("214/SCT-KT");
    assertThat(DateReader.findIn(LETTER + block))
        .as(why)
        .filteredOn(DateReading::placeLine)
        .extracting(DateReading::date)
        .containsExactly(LocalDate.of(2026, 3, 12));
  }

  @Test
  void leavesTheHeadBelowTheMarginOfAnElectronicCopyAlone() {
    String copy = "SAO Y; UBND XÃ SÔNG MƠ; 21/05/2026 08:12:33 +07:00\nSAO Y\n" + LETTER;

    assertThat(NumberReader.findIn(copy)).anyMatch(NumberReading::own);
    assertThat(DateReader.findIn(copy)).anyMatch(DateReading::placeLine);
  }

  @ParameterizedTest
  @CsvSource({
    "'V/v sao y bản chính / Số: 05/UBND-VP Sông Mơ, ngày 21 tháng 5 năm 2026',  a subject",
    "'PHÒNG SAO YÊN / Số: 05/UBND-VP Sông Mơ, ngày 21 tháng 5 năm 2026',        a longer word",
  })
  void takesNothingElseForAHeading(String lines, String why) {
    String text = lines.replace(" / ", "\n");

    assertThat(NumberReader.findIn(text)).as(why).anyMatch(NumberReading::own);
    assertThat(DateReader.findIn(text)).as(why).anyMatch(DateReading::placeLine);
  }
}
