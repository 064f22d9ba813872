package rasoat.console.page;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agency,level,platform\nUBND xã A,commune,zalo\n",
        "\uFEFFagency,level,platform\r\nUBND xã A,commune,zalo\r\n",
        "agency;level;platform\nUBND xã A;commune;zalo",
        "\uFEFF\"agency\";\"level\";\"platform\"\r\n\"UBND xã A\";\"commune\";\"zalo\"\r\n",
        " Agency , LEVEL,Platform\n\nUBND xã A,commune,zalo\n,,\n",
      })
  void readsWhatSpreadsheetsWrite(String text) throws IOException {
    PageFile file = PageFile.of(text.getBytes(UTF_8));

    assertThat(file.refused()).isEmpty();
    assertThat(file.faults()).isEmpty();
    assertThat(file.rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.cells())
                    .containsEntry(Column.AGENCY, "UBND xã A")
                    .containsEntry(Column.LEVEL, "commune")
                    .containsEntry(Column.PLATFORM, "zalo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                     | line 1: expected a header with a column agency, got nothing",
        "name,url               | line 1: expected a header with a column agency, got 'no such"
            + " column'",
        "agency,tick            | line 1: expected only the columns agency, level, province,"
            + " platform, platform_id, name, url, domain, verified, valid_from, valid_to, contact,"
            + " officer, avatar, got 'tick'",
        "agency,name,agency     | line 1: expected each column once, got 'agency twice'",
        "UBND xã A,commune      | line 1: expected only the columns agency, level, province,"
            + " platform, platform_id, name, url, domain, verified, valid_from, valid_to, contact,"
            + " officer, avatar, got 'UBND xã A'",
      })
  void refusesAFileWhoseColumnsAreNotKnown(String header, String said) throws IOException {
    PageFile file = PageFile.of((header + "\nx,y\n").getBytes(UTF_8));

    assertThat(file.refused().map(RowFault::toString)).contains(said);
    assertThat(file.rows()).isEmpty();
  }

  @Test
  void refusesLettersThatAreNotUtf8() throws IOException {
    assertThat(PageFile.of("agency\nUBND xã A\n".getBytes(UTF_16)).refused().orElseThrow())
        .extracting(RowFault::expected)
        .isEqualTo(Expected.UTF_8);
    assertThat(PageFile.of(new byte[] {'a', (byte) 0xe3, '\n'}).refused()).isPresent();
  }

  @Test
  void saysOnWhichLineARowHasTooManyCells() throws IOException {
    String text = "agency,name\n\"UBND\nxã A\",a\n\nUBND xã B,b,c\nUBND xã C,c\n";

    PageFile file = PageFile.of(text.getBytes(UTF_8));

    assertThat(file.rows()).extracting(PageRow::line).containsExactly(2L, 6L);
    assertThat(file.faults())
        .extracting(RowFault::toString)
        .containsExactly("line 5: expected as many cells as the header has, got '3 cells'");
  }

  @Test
  void keepsWhatStandsAboveABrokenQuote() throws IOException {
    PageFile file = PageFile.of("agency,name\nA,a\nB,\"b\" c\nC,c\n".getBytes(UTF_8));

    assertThat(file.rows()).hasSize(1);
    assertThat(file.faults())
        .extracting(RowFault::toString)
        .containsExactly(
            "line 3: expected quotes that are closed; nothing below was read, got 'a quote inside"
                + " a cell'");
  }

  @Test
  void takesTheQuoteOffAnIdThatASpreadsheetMustNotCalculate() throws IOException {
    PageFile file = PageFile.of("agency,platform_id\n'Ngày hội,'-100123\n".getBytes(UTF_8));

    assertThat(file.rows().getFirst().cells())
        .containsEntry(Column.PLATFORM_ID, "-100123")
        .containsEntry(Column.AGENCY, "'Ngày hội");
  }
}
