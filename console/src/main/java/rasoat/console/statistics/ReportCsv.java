package rasoat.console.statistics;

import java.util.List;
import java.util.stream.Collectors;
import rasoat.console.VietnamTime;
import rasoat.console.chart.Words;

/** A report as one table for a spreadsheet: name of the table, then its cells. */
final class ReportCsv {

  /** By which a spreadsheet knows that letters are UTF-8. */
  private static final String MARK = "\uFEFF";

  private ReportCsv() {}

  static String of(Report report, Words words) {
    StringBuilder csv = new StringBuilder(MARK);
    Span span = report.period().span();
    line(
        csv,
        List.of(
            words.of("statistics.report.period"),
            report.period().inVietnamese(),
            VietnamTime.day(span.from()),
            VietnamTime.day(span.to()),
            report.unit()));
    line(csv, List.of(words.of("statistics.judged"), String.valueOf(report.figures().judged())));
    for (FigureTable table : FigureTable.all(report.figures(), words, false)) {
      line(csv, List.of(table.title()));
      line(csv, table.columns());
      table.rows().forEach(row -> line(csv, row));
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(ReportCsv::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** A spreadsheet takes what begins like a formula for one. */
  private static String quoted(String cell) {
    boolean isFormula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
  }
}
