package rasoat.console.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.BiFunction;
import rasoat.console.chart.Words;
import rasoat.console.handover.ExportKind;
import rasoat.console.print.DecreeLayout;
import tools.jackson.databind.json.JsonMapper;

/** As what a report leaves. */
enum ReportFormat {
  PDF(ExportKind.REPORT_PDF, (report, words) -> DecreeLayout.pdf(ReportPaper.of(report, words))),
  CSV(ExportKind.REPORT_CSV, (report, words) -> ReportCsv.of(report, words).getBytes(UTF_8)),
  JSON(ExportKind.REPORT_JSON, (report, words) -> json(report));

  private final ExportKind kind;
  private final BiFunction<Report, Words, byte[]> made;

  ReportFormat(ExportKind kind, BiFunction<Report, Words, byte[]> made) {
    this.kind = kind;
    this.made = made;
  }

  /** Of an export of a report. */
  static ReportFormat of(ExportKind kind) {
    return Arrays.stream(values()).filter(each -> each.kind == kind).findFirst().orElseThrow();
  }

  /**
   * The whole file; the same bytes for the same report.
   *
   * @param words Vietnamese ones: a report is a paper
   */
  byte[] bytes(Report report, Words words) {
    return made.apply(report, words);
  }

  /** Groups and pages may bear the name of a person. */
  private static byte[] json(Report report) {
    Figures all = report.figures();
    return JsonMapper.shared()
        .writeValueAsBytes(
            new Written(
                report.period().name(),
                report.office(),
                report.unit(),
                report.isOver(),
                report.madeAt().toString(),
                all.withoutPlaces()));
  }

  private record Written(
      String period, String office, String unit, boolean isOver, String madeAt, Figures figures) {}
}
