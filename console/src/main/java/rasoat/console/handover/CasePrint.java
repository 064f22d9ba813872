package rasoat.console.handover;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.console.VietnamTime;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Clock;
import rasoat.console.casefile.Clocks;
import rasoat.console.casefile.Details;
import rasoat.console.casefile.Escalation;
import rasoat.console.casefile.LegalRule;
import rasoat.console.print.Annex;
import rasoat.console.print.Block;
import rasoat.console.print.Block.Align;
import rasoat.console.print.Block.Column;
import rasoat.console.print.Block.Heading.Depth;
import rasoat.console.print.DecreeLayout;
import rasoat.console.print.Title;

/** Hồ sơ vụ việc: everything about a case, on paper. */
final class CasePrint implements Renderer {

  private static final List<CaseField> FACTS =
      List.of(
          CaseField.UNIT,
          CaseField.HEAD,
          CaseField.ISSUING,
          CaseField.RECEIVING,
          CaseField.PURPOSE,
          CaseField.BASIS,
          CaseField.KNOWN_AT,
          CaseField.NOTICED_AT,
          CaseField.REPORTED_AT,
          CaseField.REMOVAL_ASKED_AT,
          CaseField.REMOVED_AT);

  private static final List<CaseField> ANALYSIS =
      List.of(CaseField.GRAVITY, CaseField.COURSE, CaseField.INTENT, CaseField.METHOD);

  @Override
  public ExportKind kind() {
    return ExportKind.CASE_FILE;
  }

  @Override
  public byte[] bytes(Exported what) throws IOException {
    Papers papers = new Papers(what);
    List<Annex> annexes =
        new ArrayList<>(List.of(papers.findings(), papers.hashes(), papers.history()));
    papers.previews().ifPresent(annexes::add);
    String subject = "Vụ việc số " + what.file().number().asWritten();
    return DecreeLayout.pdf(
        papers.paper(
            "HS", new Title.Typed("Hồ sơ vụ việc", subject), List.of(), body(what), annexes));
  }

  private static List<Block> body(Exported what) {
    CaseFile file = what.file();
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(Depth.SECTION, "I. Sự việc"));
    body.add(new Block.Paragraph(file.details().text(CaseField.SUBJECT)));
    body.add(
        new Block.Paragraph(
            "Loại: %s; tính chất: %s; %d bài đăng; mở hồ sơ %s."
                .formatted(
                    CaseWords.of(file.tier()),
                    CaseWords.of(file.details().matter()),
                    file.findings().size(),
                    VietnamTime.minute(file.openedAt()))));
    body.add(facts(file.details()));
    analysis(file.details(), body);
    body.add(new Block.Heading(Depth.SECTION, "II. Thời hạn"));
    body.add(clocks(file, what.at()));
    body.add(new Block.Heading(Depth.SECTION, "III. Quy định liên quan"));
    body.add(rules(file.details()));
    body.add(new Block.Heading(Depth.SECTION, "IV. Xử lý"));
    body.add(escalations(file));
    body.add(new Block.Paragraph(outcome(file)));
    return body;
  }

  private static Block facts(Details details) {
    List<List<String>> rows = new ArrayList<>();
    for (CaseField field : FACTS) {
      boolean isTime = field.form() == CaseField.Form.TIME;
      String value =
          isTime ? details.time(field).map(VietnamTime::minute).orElse("") : details.text(field);
      rows.add(List.of(capital(CaseWords.of(field)), value.isEmpty() ? "(chưa ghi)" : value));
    }
    return new Block.Table(
        "", List.of(new Column("Mục", 2, Align.LEFT), new Column("Nội dung", 4, Align.LEFT)), rows);
  }

  private static void analysis(Details details, List<Block> body) {
    for (CaseField field : ANALYSIS) {
      if (details.has(field)) {
        body.add(new Block.Paragraph(capital(CaseWords.of(field)) + ": " + details.text(field)));
      }
    }
  }

  private static Block clocks(CaseFile file, Instant at) {
    List<List<String>> rows =
        Clocks.of(file).stream()
            .map(
                clock ->
                    List.of(
                        duty(clock.duty()),
                        VietnamTime.minute(clock.start()),
                        VietnamTime.minute(clock.due()),
                        state(clock, at)))
            .toList();
    return new Block.Table(
        "",
        List.of(
            new Column("Việc", 5, Align.LEFT),
            new Column("Từ", 3, Align.LEFT),
            new Column("Hạn", 3, Align.LEFT),
            new Column("Tình trạng", 3, Align.LEFT)),
        rows);
  }

  private static String duty(Clock.Duty duty) {
    return switch (duty) {
      case NOTICE_AT_ONCE -> "Báo ngay cho người có thẩm quyền";
      case FIRST_NOTICE -> "Thông báo ban đầu, 24 giờ";
      case REPORT -> "Báo cáo sự cố, 72 giờ";
      case ANSWER -> "PA05 trả lời";
      case REMOVAL -> "Nền tảng gỡ bỏ theo yêu cầu của lực lượng chuyên trách";
      case LIMITATION -> "Thời hiệu xử phạt, 1 năm";
    };
  }

  private static String state(Clock clock, Instant at) {
    return switch (clock.state(at)) {
      case RUNNING -> "trong hạn";
      case OVERDUE -> "quá hạn";
      case DONE -> "đã xong";
      case DONE_LATE -> "đã xong, muộn";
    };
  }

  private static Block rules(Details details) {
    return details.rules().isEmpty()
        ? new Block.Paragraph("Chưa chọn.")
        : new Block.Bullets(details.rules().stream().map(LegalRule::cited).toList());
  }

  private static Block escalations(CaseFile file) {
    return file.escalations().isEmpty()
        ? new Block.Paragraph("Chưa ghi lần báo nào.")
        : new Block.Bullets(file.escalations().stream().map(CasePrint::sent).toList());
  }

  private static String sent(Escalation sent) {
    String answer = sent.isAnswered() ? "trả lời: " + sent.answer() : "chưa có trả lời";
    return "%s: báo %s (%s), %s"
        .formatted(VietnamTime.minute(sent.sentAt()), sent.contact(), sent.address(), answer);
  }

  private static String outcome(CaseFile file) {
    return file.outcome()
        .map(
            it ->
                "Kết quả: %s, ngày %s, theo %s%s."
                    .formatted(
                        CaseWords.of(it.outcome()),
                        VietnamTime.day(it.on()),
                        it.statedBy(),
                        it.reference().isEmpty() ? "" : ", văn bản " + it.reference()))
        .orElse("Vụ việc đang được xử lý.");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
