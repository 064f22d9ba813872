package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** DOCX, made here. */
final class DocxFormatTest {

  private static final Ingest INGEST = Ingest.textOnly();

  @TempDir Path folder;

  private Path save(XWPFDocument docx) throws IOException {
    Path file = folder.resolve("letter.docx");
    try (docx;
        OutputStream out = Files.newOutputStream(file)) {
      docx.write(out);
    }
    return file;
  }

  @Test
  void readsColumnByColumnInItsHeadAndRowByRowElsewhere() throws IOException {
    XWPFDocument docx = new XWPFDocument();
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

    assertThat(Reads.text(INGEST, save(docx)).strip())
        .isEqualTo(
            """
            UBND XÃ SÔNG MƠ
            Số: 125/UBND-KT
            Độc lập - Tự do - Hạnh phúc
            Sông Mơ, ngày 14 tháng 3 năm 2025
            Kính gửi: Các thôn;
            thôn Đông | 12 người\
            """);
  }

  private static void lines(XWPFTableCell cell, String first, String second) {
    cell.getParagraphs().getFirst().createRun().setText(first);
    cell.addParagraph().createRun().setText(second);
  }

  @Test
  void readsPageHeadersFirst() throws IOException {
    XWPFDocument docx = new XWPFDocument();
    docx.createParagraph().createRun().setText("Kính gửi: Các thôn;");
    docx.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("MẬT");

    assertThat(Reads.text(INGEST, save(docx))).isEqualTo("MẬT\nKính gửi: Các thôn;");
  }

  @Test
  void readsOldFontsRunByRun() throws IOException {
    XWPFDocument docx = new XWPFDocument();
    run(docx, ".VnTimeH", "ñy ban nh©n d©n");
    run(docx, "VNI-Times", "xaõ Soâng Mô");
    run(docx, "Times New Roman", "Kính gửi: Các thôn của xã");

    assertThat(Reads.text(INGEST, save(docx)))
        .isEqualTo("ỦY BAN NHÂN DÂN\nxã Sông Mơ\nKính gửi: Các thôn của xã");
  }

  private static void run(XWPFDocument docx, String font, String text) {
    XWPFRun run = docx.createParagraph().createRun();
    run.setFontFamily(font);
    run.setText(text);
  }

  @Test
  void leavesOutWhatWasDeleted() throws IOException {
    XWPFDocument docx = new XWPFDocument();
    run(docx, "Arial", "Kính gửi: Các thôn");
    CTR deleted = docx.createParagraph().getCTP().addNewDel().addNewR();
    deleted.addNewDelText().setStringValue("bản nháp");

    assertThat(Reads.text(INGEST, save(docx)).strip()).isEqualTo("Kính gửi: Các thôn");
  }

  @Test
  void readsTextBoxes() throws Exception {
    XWPFDocument docx = new XWPFDocument();
    XWPFRun run = docx.createParagraph().createRun();
    run.setText("Kính gửi: Các thôn");
    run.getCTR()
        .addNewPict()
        .set(
            org.apache.xmlbeans.XmlObject.Factory.parse(
                "<v:shape xmlns:v='urn:schemas-microsoft-com:vml'"
                    + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<v:textbox><w:txbxContent><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p>"
                    + "</w:txbxContent></v:textbox></v:shape>"));

    assertThat(Reads.text(INGEST, save(docx))).isEqualTo("Kính gửi: Các thôn\nTỐI MẬT");
  }
}
