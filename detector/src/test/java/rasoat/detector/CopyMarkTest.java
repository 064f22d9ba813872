package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyMarkTest {

  /** A gap as between the two columns of a block. */
  private static final String GAP = " ".repeat(8);

  @ParameterizedTest
  @CsvSource({
    "'UBND XÃ SÔNG MƠ~SAO Y / Số: 05/SY-UBND~Sông Mơ, ngày 21 tháng 5 năm 2026', SAO_Y,"
        + " 'UBND XÃ SÔNG MƠ, số 05/SY-UBND, ngày 21/05/2026', all of it",
    "'UBND TỈNH MÂY BẠC~SAO LỤC / SỞ CÔNG THƯƠNG / Số:     /SL-SCT~ngày', SAO_LUC,"
        + " 'UBND TỈNH MÂY BẠC SỞ CÔNG THƯƠNG', its number is not read",
    "'.UBND XÃ SÔNG MƠ~TRÍCH SAO / Số: 7/TrS-UBND', TRICH_SAO,"
        + " 'UBND XÃ SÔNG MƠ, số 7/TrS-UBND', an extract",
    "'~SAO Y BẢN CHÍNH / Sông Mơ, ngày 21 tháng 5 năm 2026', SAO_Y, ngày 21/05/2026, a stamp",
  })
  void readsWhoMadeACopy(String block, MarkWords form, String said, String why) {
    assertThat(CopyMark.onPage(Readings.page(lines("Nơi nhận: như trên. / - Lưu: VT. / " + block))))
        .as(why)
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.words()).isEqualTo(form);
              assertThat(mark.said()).isEqualTo(said);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'Đề nghị sao y~Sao y / Số: 05/SY-UBND',                  no capitals",
    "'HỒ SƠ GỒM BẢN SAO Y CHỨNG THỰC / Số: 05/SY-UBND',       in the midst of a line",
    "'~SAO Y / thực hiện theo quy định của pháp luật',        nobody made it",
    "'UBND XÃ SÔNG MƠ~SAO VÀNG / Số: 05/SY-UBND',             another word",
  })
  void takesNothingElseForACopy(String block, String why) {
    assertThat(CopyMark.onPage(Readings.page(lines(block)))).as(why).isEmpty();
  }

  @Test
  void ridesOnTheMarksOfAPage() {
    PageReading page = Readings.page(lines("UBND XÃ SÔNG MƠ~SAO Y / Số: 05/SY-UBND"));

    assertThat(PrintedMarks.addedTo(page).marks())
        .extracting(MarkReading::words)
        .containsExactly(MarkWords.SAO_Y);
  }

  private static String lines(String block) {
    return block.replace(" / ", "\n").replace("~", GAP);
  }
}
