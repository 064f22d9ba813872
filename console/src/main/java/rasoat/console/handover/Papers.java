package rasoat.console.handover;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.console.casefile.CaseEvent;
import rasoat.console.casefile.Operator;
import rasoat.console.print.Annex;
import rasoat.console.print.Block;
import rasoat.console.print.Block.Align;
import rasoat.console.print.Block.Column;
import rasoat.console.print.IssuedOn;
import rasoat.console.print.Letterhead;
import rasoat.console.print.PrintedDocument;
import rasoat.console.print.Signature;
import rasoat.console.print.Title;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/** The parts that papers about a case are put together of. */
final class Papers {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss '+07:00'", Locale.ROOT)
          .withZone(Post.VIETNAM);

  private final Exported what;

  Papers(Exported what) {
    this.what = what;
  }

  /** Number, day and name are left to the hand. */
  PrintedDocument paper(
      String symbol, Title title, List<String> to, List<Block> body, List<Annex> annexes) {
    Operator operator = what.operator();
    YearMonth month = YearMonth.from(what.at().atZone(Post.VIETNAM));
    String end = operator.symbol().isEmpty() ? "" : operator.symbol();
    String whole = symbol.isEmpty() ? end : end.isEmpty() ? symbol : symbol + "-" + end;
    return new PrintedDocument(
        new Letterhead(
            operator.parent(),
            operator.agency(),
            0,
            whole,
            IssuedOn.unsigned(operator.place(), month)),
        title,
        to,
        body,
        new Signature(List.of(), operator.post(), ""),
        List.of("Như trên", "Lưu: VT, hồ sơ " + what.file().number().asWritten()),
        annexes,
        what.draftMark(),
        what.at());
  }

  /** The text as a person wrote it, a paragraph each line. */
  List<Block> written() {
    return what.text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .<Block>map(Block.Paragraph::new)
        .toList();
  }

  /** Time of the world and of Vietnam, platform, address, hashes. */
  Annex findings() {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (KeptFinding kept : what.findings()) {
      Finding finding = kept.finding();
      Instant posted = finding.post().time();
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              UTC.format(posted) + "\n" + LOCAL.format(posted),
              finding.post().platform() + "\n" + finding.post().id(),
              finding.kind().label() + ", " + finding.strength().label(),
              kept.id().value()));
    }
    blocks.add(
        new Block.Table(
            "",
            List.of(
                new Column("TT", 1, Align.CENTRE),
                new Column("Thời điểm đăng", 4, Align.LEFT),
                new Column("Nền tảng, địa chỉ hoặc mã bài đăng", 5, Align.LEFT),
                new Column("Phát hiện", 3, Align.LEFT),
                new Column("Mã phát hiện", 3, Align.LEFT)),
            rows));
    return new Annex("Danh sách phát hiện", blocks);
  }

  /** What is kept of each picture, by its digest. */
  Annex hashes() {
    List<List<String>> rows = new ArrayList<>();
    for (KeptFinding kept : what.findings()) {
      for (KeptPicture picture : kept.pictures()) {
        rows.add(
            List.of(
                String.valueOf(rows.size() + 1),
                picture.image(),
                picture.masked() ? "bản che mờ" : "nguyên bản như thu được",
                "%d x %d".formatted(picture.width(), picture.height()),
                inTwoLines(picture.digest())));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph("Không lưu ảnh nào của các bài đăng này."));
    } else {
      blocks.add(
          new Block.Table(
              "",
              List.of(
                  new Column("TT", 1, Align.CENTRE),
                  new Column("Ảnh", 3, Align.LEFT),
                  new Column("Đang lưu", 3, Align.LEFT),
                  new Column("Cỡ", 2, Align.LEFT),
                  new Column("SHA-256 của tệp đang lưu", 7, Align.LEFT)),
              rows));
      blocks.addAll(checking());
    }
    return new Annex("Chứng cứ và mã băm", blocks);
  }

  /** Broken where every copy of the paper breaks it. */
  private static String inTwoLines(Sha256 digest) {
    int half = digest.value().length() / 2;
    return digest.value().substring(0, half) + "\n" + digest.value().substring(half);
  }

  private static List<Block> checking() {
    return List.of(
        new Block.Heading(Block.Heading.Depth.CLAUSE, "Cách kiểm tra mã băm ngoài mạng"),
        new Block.Paragraph(
            "Mỗi tệp được lưu theo mã băm: hai ký tự đầu là tên thư mục, phần còn lại là tên tệp."
                + " Chép tệp sang máy không nối mạng, chạy lệnh dưới đây và so từng ký tự với bảng"
                + " trên. Khác một ký tự là tệp đã bị thay đổi."),
        new Block.Bullets(
            List.of(
                "Linux: sha256sum TỆP",
                "Windows: certutil -hashfile TỆP SHA256",
                "macOS: shasum -a 256 TỆP")),
        new Block.Paragraph(
            "Mã băm của một bản che mờ chỉ chứng minh bản che mờ; ảnh gốc có dấu hiệu bí mật nhà"
                + " nước không lưu trên máy này."));
  }

  /** Blurred, whatever is kept: a paper is passed on. */
  Optional<Annex> previews() throws IOException {
    List<Block> figures = new ArrayList<>();
    for (KeptFinding kept : what.findings()) {
      for (KeptPicture picture : kept.pictures()) {
        what.previews()
            .of(picture)
            .map(
                bytes ->
                    new Block.Figure(
                        bytes,
                        "Ảnh %s, đã che mờ (SHA-256 của tệp đang lưu: %s)"
                            .formatted(picture.image(), picture.digest())))
            .ifPresent(figures::add);
      }
    }
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Annex("Ảnh đã che mờ", List.copyOf(figures)));
  }

  /** Who did what and when; what a person wrote stands in the case itself. */
  Annex history() {
    List<List<String>> rows = new ArrayList<>();
    for (CaseEvent event : what.history()) {
      rows.add(
          List.of(
              VietnamTime.minute(event.at()),
              event.by(),
              CaseWords.of(event.type()),
              CaseWords.of(event.changes())));
    }
    return new Annex(
        "Lịch sử hồ sơ",
        List.of(
            new Block.Table(
                "",
                List.of(
                    new Column("Thời điểm", 3, Align.LEFT),
                    new Column("Tài khoản", 3, Align.LEFT),
                    new Column("Việc", 3, Align.LEFT),
                    new Column("Mục", 6, Align.LEFT)),
                rows)));
  }
}
