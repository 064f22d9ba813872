package rasoat.console.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.print.ReadPages.Printed;

/** What happens at the ends of lines and pages. */
class PagesTest {

  private static final int WHITE = 0xFFFFFF;
  private static final int NUMBER_BAND = Math.round(Paper.TOP) - 2;

  static Stream<PrintedDocument> all() {
    return Stream.of(
        InventedDocuments.shortReport(),
        InventedDocuments.letter(),
        InventedDocuments.longReport(),
        InventedDocuments.tables(40),
        InventedDocuments.charts(),
        InventedDocuments.hostile());
  }

  @ParameterizedTest
  @MethodSource("all")
  void printsNothingOutsideTheMargins(PrintedDocument document) {
    for (BufferedImage page : ReadPages.seen(document).pictures) {
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          boolean isInside =
              x >= Paper.LEFT - 2
                  && x <= Paper.RIGHT + 2
                  && y >= Paper.TOP - 2
                  && y <= Paper.BOTTOM + 2;
          boolean isNumber = y < NUMBER_BAND && Math.abs(x - Paper.LEFT - Paper.WIDTH / 2) < 20;
          if (!isInside && !isNumber) {
            assertThat(page.getRGB(x, y) & WHITE).as("at %d, %d", x, y).isEqualTo(WHITE);
          }
        }
      }
    }
  }

  @Test
  void numbersPagesFromTheSecondOnInTheUpperMargin() {
    ReadPages pages = ReadPages.of(InventedDocuments.longReport());

    assertThat(pages.pages()).isEqualTo(4);
    assertThat(pages.on(1).getFirst()).startsWith("UBND");
    List<Printed> numbers =
        pages.lines.stream().filter(each -> each.text().matches("\\d+")).toList();
    assertThat(numbers).extracting(Printed::text).containsExactly("2", "3", "4");
    assertThat(numbers).extracting(Printed::size).containsOnly(13f);
    assertThat(numbers)
        .allSatisfy(each -> assertThat(each.top()).isBetween(10f, Paper.TOP - each.size()));
    assertThat(numbers.getFirst().middle()).isCloseTo((Paper.LEFT + Paper.RIGHT) / 2, within(1f));
  }

  @Test
  void beginsEachAnnexOnAPageThatCountsByItself() {
    ReadPages pages = ReadPages.of(InventedDocuments.tables(40));

    Printed first = pages.line("Phụ lục I");
    Printed second = pages.line("Phụ lục II");
    assertThat(pages.on(first.page()).getFirst()).isEqualTo("Phụ lục I");
    assertThat(pages.on(first.page() + 1).getFirst()).isEqualTo("2");
    assertThat(pages.on(second.page()).getFirst()).isEqualTo("Phụ lục II");
    assertThat(first.size()).isEqualTo(14);
    assertThat(pages.running())
        .contains(
            "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân phường"
                + " Sông Trăng)");
  }

  @Test
  void callsAnOnlyAnnexJustThat() {
    ReadPages pages =
        ReadPages.of(
            InventedDocuments.report(
                List.of(), List.of(new Annex("Bảng", List.of(InventedDocuments.table(1))))));

    assertThat(pages.on(2)).startsWith("Phụ lục", "BẢNG");
  }

  @Test
  void repeatsTheNamesOfColumnsOnEveryPage() {
    ReadPages pages = ReadPages.of(InventedDocuments.tables(40));

    int first = pages.line("Phụ lục I").page();
    int last = pages.line("Phụ lục II").page() - 1;
    assertThat(last).isGreaterThan(first);
    assertThat(IntStream.rangeClosed(first, last).mapToObj(pages::on))
        .allSatisfy(page -> assertThat(String.join(" ", page)).contains("STT", "Bài đăng"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
  void neverLeavesAHeadingOrOneLineAtTheEndOfAPage(int lines) {
    ReadPages pages =
        ReadPages.of(
            InventedDocuments.report(
                List.of(
                    new Block.Paragraph("Dòng đầu.\n".repeat(lines)),
                    new Block.Heading(Block.Heading.Depth.CLAUSE, "1. Đầu mục"),
                    new Block.Paragraph(InventedDocuments.SENTENCE)),
                List.of()));

    Printed heading = pages.line("1. Đầu mục");
    List<Printed> text =
        pages.lines.stream()
            .filter(each -> each.page() == heading.page() && each.top() > heading.top())
            .toList();
    assertThat(text).hasSizeGreaterThanOrEqualTo(2);
    assertThat(pages.line("Nơi nhận:").page())
        .as("last line and signature")
        .isEqualTo(
            pages.lines.stream()
                .filter(each -> each.text().endsWith("./."))
                .findFirst()
                .orElseThrow()
                .page());
  }

  @Test
  void keepsTheSignatureInOnePiece() {
    for (int lines = 20; lines < 36; lines++) {
      ReadPages pages =
          ReadPages.of(
              InventedDocuments.report(
                  List.of(new Block.Paragraph("Dòng.\n".repeat(lines) + "Hết")), List.of()));

      assertThat(pages.line("Nguyễn Thị Ngữ").page())
          .as("%d lines", lines)
          .isEqualTo(pages.line("TM. ỦY BAN").page())
          .isEqualTo(pages.line("- Lưu:").page())
          .isEqualTo(pages.line("Hết./.").page());
    }
  }

  @Test
  void goesOnWithRecipientsThatNoPageHolds() {
    List<String> many = IntStream.rangeClosed(1, 200).mapToObj(i -> "Đơn vị thứ " + i).toList();
    PrintedDocument letter = InventedDocuments.letter();

    ReadPages pages =
        ReadPages.of(
            new PrintedDocument(
                letter.letterhead(),
                letter.title(),
                letter.addressees(),
                letter.body(),
                letter.signature(),
                many,
                List.of(),
                "",
                InventedDocuments.MADE));

    assertThat(pages.text).contains(many);
    assertThat(pages.pages()).isGreaterThan(3);
  }

  @Test
  void printsEveryWordOfARowTallerThanAPage() {
    String tall = "từ ngữ ".repeat(900).strip();

    ReadPages pages =
        ReadPages.of(
            InventedDocuments.report(
                List.of(
                    new Block.Table(
                        "",
                        List.of(
                            new Block.Column("Hẹp", 1, Block.Align.LEFT),
                            new Block.Column("Rộng", 3, Block.Align.LEFT)),
                        List.of(List.of(tall, "một"), List.of("hai", "ba")))),
                List.of()));

    assertThat(Collections.frequency(List.of(pages.running().split(" ")), "ngữ")).isEqualTo(900);
    assertThat(pages.text).contains("hai", "ba");
  }

  @Test
  void breaksAWordThatFitsNoLineAndLosesNothingOfIt() {
    String address = "https://mang-xa-hoi.example/" + InventedDocuments.DIGEST.repeat(4) + "?a=b";

    ReadPages pages =
        ReadPages.of(
            InventedDocuments.report(
                List.of(new Block.Paragraph("Xem " + address + " và trang khác.")), List.of()));

    assertThat(pages.text.replaceAll("\\s", "")).contains(address);
  }

  @Test
  void printsChartsWithTheirWords() {
    ReadPages pages = ReadPages.of(InventedDocuments.charts());

    assertThat(pages.text)
        .contains("Phát hiện theo loại và theo ngày", "tổng 67", "08/11", "Lộ, lọt", "28 mục khác");
  }

  @Test
  void printsTenThousandRows() {
    ReadPages pages =
        ReadPages.of(
            InventedDocuments.report(
                List.of(),
                List.of(new Annex("Danh sách", List.of(InventedDocuments.table(10_000))))));

    assertThat(pages.pages()).isGreaterThan(800);
    assertThat(pages.on(pages.pages())).contains("10000");
  }
}
