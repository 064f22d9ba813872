package rasoat.console;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Rows that a spreadsheet opens: RFC 4180, every cell in quotes. */
public final class Csv {

  /** What a file begins with: by it spreadsheets know that letters are UTF-8. */
  public static final String MARK = "\uFEFF";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private Csv() {}

  /** One row with its end. Strangers chose some of the words, so no cell is a formula. */
  public static String line(List<String> cells) {
    return FORMAT.format(cells.stream().map(Csv::inert).toArray()) + FORMAT.getRecordSeparator();
  }

  /** A spreadsheet takes what begins with such a sign for a formula. */
  private static String inert(String cell) {
    boolean isFormula = !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0;
    return isFormula ? "'" + cell : cell;
  }
}
