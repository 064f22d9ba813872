package rasoat.console.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.print.ReadPages.Printed;

/** The fourteen boxes of the decree, as far as a printed document has them. */
class DecreeLayoutTest {

  private static final ReadPages REPORT = ReadPages.of(InventedDocuments.shortReport());
  private static final ReadPages LETTER = ReadPages.of(InventedDocuments.letter());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "CỘNG HÒA XÃ HỘI,       12, Bold,       .48, .95, .03, .18",
    "Độc lập - Tự do,       13, Bold,       .48, .95, .03, .18",
    "UBND THÀNH PHỐ ĐÀ,     12, '',         .10, .52, .03, .18",
    "ỦY BAN NHÂN DÂN,       12, Bold,       .10, .52, .03, .18",
    "PHƯỜNG SÔNG TRĂNG,     12, Bold,       .10, .52, .03, .18",
    "Số: 05/BC-UBND,        13, '',         .10, .52, .11, .26",
    "'Sông Trăng, ngày 05', 13, Italic,     .48, .95, .11, .26",
    "BÁO CÁO,               14, Bold,       .18, .85, .17, .38",
    "Kết quả rà soát,       14, Bold,       .18, .85, .17, .38",
    "Kính gửi:,             14, '',         .25, .90, .22, .48",
    "Qua rà soát,           14, '',         .12, .95, .26, .92",
    "Nơi nhận:,             12, BoldItalic, .10, .52, .26, .97",
    "- Như trên;,           11, '',         .10, .52, .26, .97",
    "TM. ỦY BAN NHÂN DÂN,   14, Bold,       .48, .95, .26, .88",
    "Nguyễn Thị Ngữ,        14, Bold,       .48, .95, .26, .97",
  })
  void setsEachPartInItsBox(
      String start, float size, String font, float from, float to, float above, float below) {
    Printed line = REPORT.line(start);

    assertThat(line.size()).isEqualTo(size);
    assertThat(line.font()).isEqualTo(font);
    assertThat(line.acrossFrom()).isBetween(from, to);
    assertThat(line.acrossTo()).isBetween(from, to);
    assertThat(line.down()).isBetween(above, below);
  }

  @Test
  void beginsBothSidesOfTheHeadOnOneLine() {
    assertThat(REPORT.line("UBND THÀNH PHỐ").top()).isEqualTo(REPORT.line("CỘNG HÒA").top());
    assertThat(REPORT.line("Số: 05").top()).isEqualTo(REPORT.line("Sông Trăng, ngày").top());
  }

  @ParameterizedTest(name = "{1} under {0}")
  @CsvSource({
    "CỘNG HÒA,        Độc lập",
    "CỘNG HÒA,        'Sông Trăng, ngày'",
    "ỦY BAN NHÂN DÂN, Số: 05",
    "TM. ỦY BAN,      Nguyễn Thị Ngữ",
    "BÁO CÁO,         Kết quả",
  })
  void centresWhatBelongsTogether(String above, String below) {
    assertThat(REPORT.line(below).top()).isGreaterThan(REPORT.line(above).top());
    assertThat(REPORT.line(below).middle()).isCloseTo(REPORT.line(above).middle(), within(1f));
  }

  @Test
  void setsTheSubjectOfALetterUnderItsNumber() {
    Printed number = LETTER.line("Số:");
    Printed subject = LETTER.line("V/v đề nghị");

    assertThat(number.text()).isEqualTo("Số:         /UBND-VHXH");
    assertThat(subject.size()).isEqualTo(12);
    assertThat(subject.middle()).isCloseTo(number.middle(), within(1f));
    assertThat(subject.top() - number.top()).isCloseTo(13 * 1.149f + 6, within(1.5f));
    assertThat(LETTER.text).doesNotContain("BÁO CÁO");
  }

  @Test
  void leavesRoomForTheDayWrittenByHand() {
    assertThat(LETTER.line("Sông Trăng").text())
        .isEqualTo("Sông Trăng, ngày        tháng 11 năm 2026");
  }

  @Test
  void alignsTheDashesOfAddresseesUnderTheColon() {
    Printed label = LETTER.line("Kính gửi:");
    Printed first = LETTER.line("- Công an");

    assertThat(first.x()).isCloseTo(label.right(), within(5f));
    assertThat(LETTER.line("- Sở Văn hóa").x()).isEqualTo(first.x());
    assertThat(LETTER.text).contains("- Công an thành phố Đà Nẵng;").contains("Đà Nẵng.");
  }

  @Test
  void marksADraft() {
    assertThat(LETTER.line("DỰ THẢO").font()).isEqualTo("Bold");
    assertThat(REPORT.text).doesNotContain("DỰ THẢO");
  }

  @Test
  void setsRecipientsBesideTheSignature() {
    assertThat(REPORT.line("Nơi nhận:").top())
        .isCloseTo(REPORT.line("TM. ỦY BAN").top(), within(2f));
    assertThat(REPORT.line("Nơi nhận:").x()).isCloseTo(Paper.LEFT, within(1f));
    assertThat(REPORT.text).contains("- Lưu: VT, VHXH.");
  }

  @Test
  void endsTheTextOnce() {
    assertThat(REPORT.running()).contains("thời điểm thu./. Nơi nhận:");
    assertThat(LETTER.running()).contains("Trân trọng./. Nơi nhận:");
  }

  @Test
  void givesBackComposedVietnamese() {
    String decomposed = Normalizer.normalize(InventedDocuments.SENTENCE, Normalizer.Form.NFD);

    ReadPages pages =
        ReadPages.of(InventedDocuments.report(List.of(new Block.Paragraph(decomposed)), List.of()));

    assertThat(pages.running()).contains(InventedDocuments.SENTENCE.replaceAll("\\.$", "./."));
    assertThat(Normalizer.isNormalized(pages.text, Normalizer.Form.NFC)).isTrue();
  }

  @Test
  void readsInTheOrderInWhichItIsWritten() {
    assertThat(REPORT.running())
        .containsSubsequence(
            "UBND THÀNH PHỐ ĐÀ NẴNG",
            "ỦY BAN NHÂN DÂN PHƯỜNG SÔNG TRĂNG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 05/BC-UBND",
            "Sông Trăng, ngày 05 tháng 01 năm 2026",
            "BÁO CÁO",
            "Kính gửi: Ủy ban nhân dân thành phố Đà Nẵng",
            "Qua rà soát",
            "Nơi nhận:",
            "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
            "Nguyễn Thị Ngữ");
  }

  @Test
  void makesTheSameBytesOfTheSameDocument() {
    assertThat(DecreeLayout.pdf(InventedDocuments.tables(40)))
        .isEqualTo(DecreeLayout.pdf(InventedDocuments.tables(40)));
    assertThat(DecreeLayout.pdf(InventedDocuments.tables(40)))
        .isNotEqualTo(DecreeLayout.pdf(InventedDocuments.tables(41)));
  }

  @Test
  void saysWhatItIsAndCarriesItsFonts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DecreeLayout.pdf(InventedDocuments.shortReport()))) {
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Báo cáo: Kết quả rà soát");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(InventedDocuments.MADE);
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
        assertThat(pdf.getPage(0).getResources().getFont(name).getName())
            .matches("[A-Z]{6}\\+LiberationSerif.*");
      }
    }
  }
}
