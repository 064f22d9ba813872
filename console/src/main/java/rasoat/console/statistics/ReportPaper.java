package rasoat.console.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rasoat.console.VietnamTime;
import rasoat.console.chart.Words;
import rasoat.console.print.Annex;
import rasoat.console.print.Block;
import rasoat.console.print.Block.Align;
import rasoat.console.print.Block.Column;
import rasoat.console.print.Block.Heading.Depth;
import rasoat.console.print.IssuedOn;
import rasoat.console.print.Letterhead;
import rasoat.console.print.PrintedDocument;
import rasoat.console.print.Signature;
import rasoat.console.print.Title;
import rasoat.model.finding.Kind;
import rasoat.model.post.Post;

/** A report as an office sends it; number, day and name are left to the hand. */
final class ReportPaper {

  private final Report report;
  private final Figures figures;
  private final Words words;

  private ReportPaper(Report report, Words words) {
    this.report = report;
    this.figures = report.figures();
    this.words = words;
  }

  /** In Vietnamese. */
  static PrintedDocument of(Report report, Words words) {
    return new ReportPaper(report, words).document();
  }

  private PrintedDocument document() {
    Issuer issuer = report.issuer();
    YearMonth month = YearMonth.from(report.madeAt().atZone(Post.VIETNAM));
    return new PrintedDocument(
        new Letterhead(
            issuer.parent(),
            issuer.agency(),
            0,
            issuer.reportSymbol(),
            IssuedOn.unsigned(issuer.place(), month)),
        new Title.Typed(
            "Báo cáo",
            "Kết quả rà soát, phát hiện lộ, lọt văn bản trên mạng xã hội\n"
                + report.period().inVietnamese()
                + (report.office().isEmpty() ? "" : "\n(" + report.unit() + ")")),
        List.of(),
        body(),
        new Signature(List.of(), issuer.post(), ""),
        List.of("(Cơ quan nhận báo cáo)", "Lưu: VT"),
        List.of(new Annex("Biểu đồ số liệu", plots())),
        report.mark(),
        report.madeAt());
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(Depth.SECTION, "I. Kết quả rà soát"));
    body.add(new Block.Paragraph(opening()));
    body.add(new Block.Paragraph(found()));
    body.add(
        new Block.Paragraph(
            "Mức rõ là trường hợp chứng cứ đủ mạnh, mức gợi ý là trường hợp cần xem lại;"
                + " hai mức được thống kê riêng, không cộng gộp. Kết luận do cán bộ thẩm định đưa"
                + " ra."));
    tables(body, "kind", "platform", "body", "office", "flood");
    body.add(new Block.Heading(Depth.SECTION, "II. Kết quả thẩm định"));
    body.add(new Block.Paragraph(waiting()));
    tables(body, "decision", "times");
    if (!figures.cases().isEmpty()) {
      body.add(new Block.Heading(Depth.SECTION, "III. Hồ sơ vụ việc"));
      tables(body, "cases");
    }
    body.add(
        new Block.Paragraph(
            "Trên đây là báo cáo kết quả rà soát, phát hiện lộ, lọt văn bản "
                + report.period().inVietnamese()
                + "; biểu đồ số liệu tại Phụ lục kèm theo"));
    return body;
  }

  private String opening() {
    Span span = report.period().span();
    String until =
        report.isOver()
            ? ""
            : " Kỳ báo cáo chưa kết thúc, số liệu tính đến "
                + VietnamTime.minute(report.madeAt())
                + ".";
    return "Kỳ báo cáo từ ngày %s đến ngày %s (thời gian chốt số liệu theo Nghị định số 09/2019/NĐ-CP), phạm vi: %s. Đã rà soát %s bài đăng.%s"
        .formatted(
            VietnamTime.day(span.from()),
            VietnamTime.day(span.to()),
            report.office().isEmpty() ? "toàn bộ các đơn vị" : report.unit(),
            words.number(figures.judged()),
            until);
  }

  private String found() {
    return "Phát hiện nghi lộ, lọt: %s; nghi sửa đổi: %s; nghi vấn: %s."
        .formatted(both(Kind.LEAK), both(Kind.ALTERED), both(Kind.SUSPECTED));
  }

  private String both(Kind kind) {
    Strengths findings = figures.of(kind);
    return "%s trường hợp rõ, %s trường hợp gợi ý"
        .formatted(words.number(findings.confirmed()), words.number(findings.suggested()));
  }

  private String waiting() {
    Figures.Waiting waiting = figures.waiting();
    return "Tại thời điểm lập báo cáo còn chờ thẩm định: %s cụm rõ, %s cụm gợi ý; %s đề xuất chờ người thứ hai."
        .formatted(
            words.number(waiting.clusters().confirmed()),
            words.number(waiting.clusters().suggested()),
            words.number(waiting.proposals()));
  }

  private void tables(List<Block> body, String... names) {
    List<FigureTable> all = FigureTable.all(figures, words, false);
    for (String name : names) {
      all.stream()
          .filter(table -> table.name().equals(name))
          .map(ReportPaper::table)
          .forEach(body::add);
    }
  }

  private static Block table(FigureTable table) {
    int columns = table.columns().size();
    List<Column> wide =
        IntStream.range(0, columns)
            .mapToObj(
                i ->
                    new Column(
                        table.columns().get(i),
                        isWord(table, i) ? 4 : 2,
                        isWord(table, i) ? Align.LEFT : Align.RIGHT))
            .toList();
    return new Block.Table(table.title(), wide, table.rows());
  }

  private static boolean isWord(FigureTable table, int column) {
    return column == 0
        || table.rows().stream().anyMatch(row -> !Character.isDigit(row.get(column).charAt(0)));
  }

  private List<Block> plots() {
    FigureCharts charts = new FigureCharts(figures, words);
    List<Block> plots = new ArrayList<>();
    charts.overTime().forEach(chart -> plots.add(new Block.Plot(chart)));
    charts.platforms().forEach(chart -> plots.add(new Block.Plot(chart)));
    return plots;
  }
}
