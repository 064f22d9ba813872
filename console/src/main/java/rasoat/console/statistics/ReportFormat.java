package rasoat.console.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import rasoat.console.chart.Words;
import rasoat.console.print.DecreeLayout;
import tools.jackson.databind.json.JsonMapper;

/** As what a report is taken along. */
enum ReportFormat {
  PDF("application/pdf", (report, words) -> DecreeLayout.pdf(ReportPaper.of(report, words))),
  CSV("text/csv;charset=UTF-8", (report, words) -> ReportCsv.of(report, words).getBytes(UTF_8)),
  JSON("application/json", (report, words) -> json(report));

  private final String type;
  private final BiFunction<Report, Words, byte[]> made;

  ReportFormat(String type, BiFunction<Report, Words, byte[]> made) {
    this.type = type;
    this.made = made;
  }

  /** Empty when there is none of that name. */
  static Optional<ReportFormat> named(String suffix) {
    return Arrays.stream(values()).filter(each -> each.suffix().equals(suffix)).findFirst();
  }

  String type() {
    return type;
  }

  String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The whole file; the same bytes for the same report.
   *
   * @param words Vietnamese ones: a report is a paper
   */
  byte[] of(Report report, Words words) {
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
