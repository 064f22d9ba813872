package rasoat.console.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers, dates and lists are written (decree, annex I, part I, II). */
class WrittenRulesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, ngày 05 tháng 01 năm 2026",
    "2026-02-28, ngày 28 tháng 02 năm 2026",
    "2026-03-09, ngày 09 tháng 3 năm 2026",
    "2026-10-10, ngày 10 tháng 10 năm 2026",
  })
  void writesDates(LocalDate date, String written) {
    assertThat(IssuedOn.of("Sông Trăng", date).date()).isEqualTo(written);
  }

  @Test
  void leavesTheDayOfADocumentNotSignedYet() {
    assertThat(
            IssuedOn.unsigned("Sông Trăng", YearMonth.of(2026, 2))
                .asWritten()
                .replace('\u00A0', ' '))
        .isEqualTo("Sông Trăng, ngày        tháng 02 năm 2026");
  }

  @Test
  void refusesADayTheCalendarDoesNotHave() {
    assertThatThrownBy(() -> new IssuedOn("", 2026, 2, 30)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0,    UBND-VHXH, '        /UBND-VHXH'",
    "5,    BC-UBND,   05/BC-UBND",
    "10,   BC-UBND,   10/BC-UBND",
    "1849, UBND-VHXH, 1849/UBND-VHXH",
    "7,    '',        07",
  })
  void writesNumbers(int number, String symbol, String written) {
    Letterhead head = new Letterhead("", "", number, symbol, InventedDocuments.BLANK.issued());

    assertThat(head.numberAndSymbol().replace('\u00A0', ' ')).isEqualTo(written);
  }

  @Test
  void endsListsAndTexts() {
    assertThat(Punctuation.list(List.of("Như trên", "Công an; ", "Lưu: VT.")))
        .containsExactly("Như trên;", "Công an;", "Lưu: VT.");
    assertThat(Punctuation.ended(List.of(new Block.Paragraph("Hết."))))
        .containsExactly(new Block.Paragraph("Hết./."));
    assertThat(Punctuation.ended(List.of(new Block.Paragraph("Hết./."))))
        .containsExactly(new Block.Paragraph("Hết./."));
    assertThat(Punctuation.ended(List.of(new Block.Bullets(List.of("a", "b;")))))
        .containsExactly(new Block.Bullets(List.of("a", "b./.")));
    assertThat(Punctuation.ended(List.of(InventedDocuments.table(1))))
        .last()
        .isEqualTo(new Block.Paragraph("./."));
    assertThat(Punctuation.ended(List.of())).isEmpty();
  }

  @Test
  void refusesATableWhoseRowsDoNotFitItsColumns() {
    List<Block.Column> one = List.of(new Block.Column("a", 1, Block.Align.LEFT));

    assertThatThrownBy(
            () -> new Block.Table("Bảng 1", one, List.of(List.of("x"), List.of("y", "z"))))
        .hasMessage("expected 1 cells: were 2 (table Bảng 1, row 2)");
    assertThatThrownBy(() -> new Block.Table("Bảng 1", List.of(), List.of()))
        .hasMessage("expected 1 to 20 columns: were 0 (table Bảng 1)");
  }
}
