package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.ingest.IngestOutcome.Ingested;
import rasoat.index.ingest.IngestOutcome.Refused;
import rasoat.model.document.OfficialDocument;

/** PDF and DOCX, made here. */
final class OfficeFilesTest {

  @TempDir Path folder;

  private Path pdf(List<String> lines, String password) throws IOException {
    Path file = folder.resolve("letter.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
        content.beginText();
        content.setLeading(16);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  @Test
  void readsAPdfWithATextLayer() throws IOException {
    Path file =
        pdf(List.of("UBND XA SONG MO", "So: 125/UBND-KT", "Song Mo, ngay 14 thang 3 nam 2025"), "");

    OfficialDocument document =
        ((Ingested) Ingest.textOnly().read(file).getFirst()).document().document();

    assertThat(document.number()).hasToString("125/UBND-KT");
    assertThat(document.date()).isEqualTo("2025-03-14");
    assertThat(document.text()).startsWith("UBND XA SONG MO\nSo: 125/UBND-KT\n");
  }

  @Test
  void refusesAnEmptyPdf() throws IOException {
    Refused refused = (Refused) Ingest.textOnly().read(pdf(List.of(), "")).getFirst();

    assertThat(refused.reason()).isEqualTo("expected text in letter.pdf: found no letters");
  }

  @Test
  void refusesALockedPdf() throws IOException {
    Refused refused = (Refused) Ingest.textOnly().read(pdf(List.of("x"), "hidden")).getFirst();

    assertThat(refused.reason()).contains("password");
  }

  @Test
  void readsADocxColumnByColumnInItsHeadAndRowByRowElsewhere() throws IOException {
    Path file = folder.resolve("letter.docx");
    try (XWPFDocument docx = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFTable head = docx.createTable(1, 2);
      lines(head.getRow(0).getCell(0), "UBND XÃ SÔNG MƠ", "Số: 125/UBND-KT");
      lines(
          head.getRow(0).getCell(1),
          "Độc lập - Tự do - Hạnh phúc",
          "Sông Mơ, ngày 14 tháng 3 năm 2025");
      docx.createParagraph().createRun().setText("Kính gửi: Các thôn;");
      XWPFTable list = docx.createTable(1, 2);
      list.getRow(0).getCell(0).setText("thôn Đông");
      list.getRow(0).getCell(1).setText("12 người");
      docx.write(out);
    }

    OfficialDocument document =
        ((Ingested) Ingest.textOnly().read(file).getFirst()).document().document();

    assertThat(document.text().strip())
        .isEqualTo(
            """
            UBND XÃ SÔNG MƠ
            Số: 125/UBND-KT
            Độc lập - Tự do - Hạnh phúc
            Sông Mơ, ngày 14 tháng 3 năm 2025
            Kính gửi: Các thôn;
            thôn Đông | 12 người\
            """);
    assertThat(document.number()).hasToString("125/UBND-KT");
  }

  private static void lines(XWPFTableCell cell, String first, String second) {
    cell.getParagraphs().getFirst().createRun().setText(first);
    cell.addParagraph().createRun().setText(second);
  }
}
