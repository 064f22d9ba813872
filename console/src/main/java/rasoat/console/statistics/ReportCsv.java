package rasoat.console.statistics;

import java.util.List;
import rasoat.console.Csv;
import rasoat.console.VietnamTime;
import rasoat.console.chart.Words;

/** A report as one table for a spreadsheet: name of the table, then its cells. */
final class ReportCsv {

  private ReportCsv() {}

  static String of(Report report, Words words) {
    StringBuilder csv = new StringBuilder(Csv.MARK);
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
    csv.append(Csv.line(cells));
  }
}
