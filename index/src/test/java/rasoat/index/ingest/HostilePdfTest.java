package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files that would take too long, too much, or say nothing. */
final class HostilePdfTest {

  private static final String[] LETTER = {
    "UBND XA SONG MO", "So: 125/UBND-KT", "Kinh gui: Cac thon tren dia ban xa Song Mo"
  };

  private static final Ingest INGEST = Ingest.with(picture -> List.of("Trang một"));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("x.pdf");
  }

  private String reason(PdfFiles pdf) {
    return Reads.reason(INGEST, pdf.in(file()));
  }

  @Test
  void refusesALockedOne() {
    assertThat(reason(new PdfFiles().written(LETTER).locked("hidden")))
        .isEqualTo("expected a PDF without password: it asks for one");
  }

  @Test
  void refusesTenThousandPages() {
    PdfFiles pdf = new PdfFiles();
    for (int i = 0; i < 10_000; i++) {
      pdf.page(PDRectangle.A4);
    }

    assertThat(reason(pdf)).isEqualTo("expected at most 2000 pages: was 10000");
  }

  @Test
  void countsThePagesItself() {
    PdfFiles pdf = new PdfFiles();
    for (int i = 0; i < 2_001; i++) {
      pdf.page(PDRectangle.A4);
    }
    pdf.pdf.getPages().getCOSObject().setInt(COSName.COUNT, 3);

    assertThat(reason(pdf)).isEqualTo("expected at most 2000 pages: was 2001");
  }

  @Test
  void readsALoopOfPagesOnce() {
    PdfFiles pdf = new PdfFiles().written(LETTER);
    COSDictionary root = pdf.pdf.getPages().getCOSObject();
    COSDictionary node = new COSDictionary();
    COSArray kids = new COSArray();
    kids.add(root);
    node.setItem(COSName.TYPE, COSName.PAGES);
    node.setItem(COSName.KIDS, kids);
    node.setItem(COSName.COUNT, COSInteger.ONE);
    root.getCOSArray(COSName.KIDS).add(node);

    assertThat(INGEST.read(pdf.in(file()))).hasSize(1);
  }

  @Test
  void refusesAPageOfTheSizeOfAField() {
    PdfFiles pdf = new PdfFiles();
    PDPage page = pdf.page(new PDRectangle(50_000, 50_000));

    assertThat(reason(pdf.scanned(page)))
        .isEqualTo("expected a page of at most A0: page 1 is 17639 x 17639 mm");
  }

  @Test
  void refusesAPictureOfTooManyPixels() throws IOException {
    PdfFiles pdf = new PdfFiles().scanned();
    COSDictionary image =
        pdf.pdf
            .getPage(0)
            .getResources()
            .getXObject(pdf.pdf.getPage(0).getResources().getXObjectNames().iterator().next())
            .getCOSObject();
    image.setInt(COSName.WIDTH, 50_000);
    image.setInt(COSName.HEIGHT, 50_000);

    assertThat(reason(pdf))
        .isEqualTo("expected pictures of at most 64000000 pixels: page 1 has one of 2500000000");
  }

  @Test
  void refusesAPartThatUnfoldsTooFar() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream unpacked = new DeflaterOutputStream(packed)) {
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 130; i++) {
        unpacked.write(spaces);
      }
    }

    assertThat(reason(withContent(packed.toByteArray(), COSName.FLATE_DECODE)))
        .matches("expected parts that unfold to at most 134217728 bytes: object \\d+ takes more");
  }

  @Test
  void refusesAPartThatIsPackedTwice() throws IOException {
    COSArray twice = new COSArray();
    twice.add(COSName.FLATE_DECODE);
    twice.add(COSName.FLATE_DECODE);

    assertThat(reason(withContent(new byte[100], twice)))
        .matches("expected parts that are compressed once: object \\d+ is compressed 2 times");
  }

  private static PdfFiles withContent(byte[] packed, org.apache.pdfbox.cos.COSBase filter)
      throws IOException {
    PdfFiles pdf = new PdfFiles();
    PDStream content = new PDStream(pdf.pdf);
    try (OutputStream raw = content.getCOSObject().createRawOutputStream()) {
      raw.write(packed);
    }
    content.getCOSObject().setItem(COSName.FILTER, filter);
    pdf.page(PDRectangle.A4).setContents(content);
    return pdf;
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 300, 500})
  void saysWhatIsWrongWithATruncatedOne(int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(new PdfFiles().written(LETTER).in(file()));
    Files.write(file(), Arrays.copyOf(whole, bytes));

    assertThat(Reads.reason(INGEST, file())).matches("(expected|cannot be read).*");
  }

  @Test
  void refusesWordsThatOnlyBeginLikeOne() throws IOException {
    Files.write(file(), "%PDF-1.7 và không gì khác".getBytes(StandardCharsets.UTF_8));

    assertThat(Reads.reason(INGEST, file())).startsWith("cannot be read: ");
  }
}
