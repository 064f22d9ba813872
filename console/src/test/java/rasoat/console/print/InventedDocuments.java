package rasoat.console.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import rasoat.console.chart.InventedCharts;
import rasoat.console.chart.MessageWords;

/** Documents that nobody issued. */
final class InventedDocuments {

  static final Instant MADE = Instant.parse("2026-11-28T02:00:00Z");

  static final Letterhead LETTERHEAD =
      new Letterhead(
          "UBND thành phố Đà Nẵng",
          "Ủy ban nhân dân phường Sông Trăng",
          5,
          "BC-UBND",
          IssuedOn.of("Sông Trăng", LocalDate.of(2026, 1, 5)));

  static final Letterhead BLANK =
      new Letterhead(
          "UBND thành phố Đà Nẵng",
          "Ủy ban nhân dân phường Sông Trăng",
          0,
          "UBND-VHXH",
          IssuedOn.unsigned("Sông Trăng", YearMonth.of(2026, 11)));

  static final Signature SIGNATURE =
      new Signature(
          List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch"), "Phó Chủ tịch", "Nguyễn Thị Ngữ");

  static final List<String> RECIPIENTS =
      List.of(
          "Như trên",
          "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, Công an thành phố",
          "Chủ tịch, các Phó Chủ tịch UBND phường",
          "Lưu: VT, VHXH");

  static final String SENTENCE =
      "Qua rà soát các trang, nhóm công khai trên không gian mạng, Ủy ban nhân dân phường ghi nhận"
          + " một số bài đăng có hình ảnh văn bản hành chính chưa được phép công bố, kể cả bài đăng"
          + " lại từ nguồn khác; mỗi trường hợp đã được lập hồ sơ, kèm mã băm của ảnh và thời điểm"
          + " thu.";

  static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private InventedDocuments() {}

  static PrintedDocument report(List<Block> body, List<Annex> annexes) {
    return new PrintedDocument(
        LETTERHEAD,
        new Title.Typed(
            "Báo cáo", "Kết quả rà soát văn bản bị đăng trái phép trong tháng 12 năm 2025"),
        List.of("Ủy ban nhân dân thành phố Đà Nẵng"),
        body,
        SIGNATURE,
        RECIPIENTS,
        annexes,
        "",
        MADE);
  }

  static PrintedDocument letter() {
    return new PrintedDocument(
        BLANK,
        new Title.Letter("đề nghị gỡ bỏ bài đăng có hình ảnh văn bản chưa được phép công bố"),
        List.of("Công an thành phố Đà Nẵng", "Sở Văn hóa, Thể thao và Du lịch thành phố Đà Nẵng"),
        List.of(new Block.Paragraph(SENTENCE), new Block.Paragraph("Trân trọng!")),
        new Signature(List.of("TM. Ủy ban nhân dân"), "Chủ tịch", ""),
        RECIPIENTS,
        List.of(),
        "Dự thảo",
        MADE);
  }

  static PrintedDocument shortReport() {
    return report(List.of(new Block.Paragraph(SENTENCE)), List.of());
  }

  static PrintedDocument longReport() {
    List<Block> body =
        IntStream.rangeClosed(1, 9)
            .boxed()
            .flatMap(
                i ->
                    List.<Block>of(
                        new Block.Heading(
                            i % 3 == 1 ? Block.Heading.Depth.SECTION : Block.Heading.Depth.CLAUSE,
                            i + ". Tình hình rà soát đợt thứ " + i),
                        new Block.Paragraph((SENTENCE + " ").repeat(1 + i % 3)),
                        new Block.Bullets(List.of("Số bài đã xem: " + 1000 * i, SENTENCE)))
                        .stream())
            .toList();
    return report(body, List.of());
  }

  static Block.Table table(int rows) {
    return new Block.Table(
        "Bảng 1. Các bài đăng đã ghi nhận",
        List.of(
            new Block.Column("STT", 6, Block.Align.CENTRE),
            new Block.Column("Bài đăng", 26, Block.Align.LEFT),
            new Block.Column("Văn bản", 24, Block.Align.LEFT),
            new Block.Column("Mã băm SHA-256 của ảnh", 28, Block.Align.LEFT),
            new Block.Column("Điểm", 10, Block.Align.RIGHT)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    List.of(
                        String.valueOf(i),
                        "https://mang-xa-hoi.example/nhom/cho-song-trang/bai-dang/2026-11-" + i,
                        "Công văn số %d/UBND-VHXH của UBND phường Sông Trăng".formatted(1000 + i),
                        DIGEST,
                        "0,9" + i % 10))
            .toList());
  }

  static PrintedDocument tables(int rows) {
    return report(
        List.of(
            new Block.LegalBasis(
                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công"
                    + " tác văn thư;"),
            new Block.Paragraph(SENTENCE),
            table(12),
            new Block.Paragraph("Chi tiết tại các Phụ lục kèm theo.")),
        List.of(
            new Annex("Danh sách bài đăng", List.of(table(rows))),
            new Annex("", List.of(new Block.Paragraph(SENTENCE)))));
  }

  static PrintedDocument charts() {
    return report(
        InventedCharts.all(MessageWords.VIETNAMESE).values().stream()
            .<Block>map(Block.Plot::new)
            .toList(),
        List.of());
  }

  /** Of which every part is as bad as strangers can make it. */
  static PrintedDocument hostile() {
    String flood = "\u202E🔥文" + DIGEST.repeat(12) + "\u0000\n\n" + "Ặ".repeat(500);
    return new PrintedDocument(
        new Letterhead(flood, flood, Integer.MAX_VALUE, flood, IssuedOn.of(flood, LocalDate.MAX)),
        new Title.Typed(flood, flood),
        List.of(flood, "", flood),
        List.of(
            new Block.Heading(Block.Heading.Depth.SECTION, flood),
            new Block.Paragraph(flood),
            new Block.Bullets(List.of("", flood)),
            new Block.Bullets(List.of()),
            new Block.Table(
                flood,
                IntStream.range(0, 20)
                    .mapToObj(i -> new Block.Column(flood, 1 + i * i, Block.Align.RIGHT))
                    .toList(),
                List.of(IntStream.range(0, 20).mapToObj(i -> DIGEST).toList())),
            new Block.Figure(new byte[] {1, 2, 3}, flood)),
        new Signature(List.of(flood, flood), flood, flood),
        List.of(flood, flood),
        List.of(new Annex(flood, List.of())),
        flood,
        MADE);
  }
}
