package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF with text, scanned, and both. */
final class PdfFormatTest {

  private static final String[] LETTER = {
    "UBND XA SONG MO",
    "So: 125/UBND-KT",
    "Song Mo, ngay 14 thang 3 nam 2025",
    "Kinh gui: Cac thon tren dia ban xa Song Mo"
  };

  @TempDir Path folder;

  private final List<byte[]> seen = new ArrayList<>();
  private final Ingest withPictures =
      Ingest.with(
          picture -> {
            seen.add(picture);
            return List.of("Trang " + seen.size());
          });

  private Path file() {
    return folder.resolve("letter.pdf");
  }

  @Test
  void readsTheTextLayer() {
    Path file = new PdfFiles().written(LETTER).in(file());

    assertThat(Reads.text(withPictures, file)).startsWith("UBND XA SONG MO\nSo: 125/UBND-KT\n");
    assertThat(seen).isEmpty();
  }

  @Test
  void readsAScanAsAPictureOf200DotsPerInch() throws IOException {
    Path file = new PdfFiles().scanned().scanned().in(file());

    assertThat(Reads.text(withPictures, file)).isEqualTo("Trang 1\nTrang 2");
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(seen.getFirst()));
    assertThat(page.getWidth()).isBetween(1652, 1655);
    assertThat(page.getHeight()).isBetween(2338, 2341);
  }

  @Test
  void readsAMixedFilePageByPage() {
    Path file = new PdfFiles().written(LETTER).scanned().in(file());

    assertThat(Reads.text(withPictures, file)).startsWith("UBND XA SONG MO").endsWith("Trang 1");
    assertThat(seen).hasSize(1);
  }

  @Test
  void readsAScanUnderTheTextOfItsSignatureAsAPicture() {
    PdfFiles pdf = new PdfFiles().written("Ky boi: UBND xa Song Mo", "Thoi gian ky: 14/03/2025");
    Path file = pdf.scanned(pdf.pdf.getPage(0)).in(file());

    assertThat(Reads.text(withPictures, file)).isEqualTo("Trang 1");
  }

  @Test
  void refusesAScanWhereNoPictureCanBeRead() {
    Path file = new PdfFiles().scanned().in(file());

    assertThat(Reads.reason(Ingest.textOnly(), file))
        .isEqualTo("expected text: page 1 is a picture, and none can be read here");
  }

  @Test
  void refusesAScanOnWhichNothingIsRead() {
    Path file = new PdfFiles().scanned().in(file());

    assertThat(Reads.reason(Ingest.with(picture -> List.of()), file))
        .isEqualTo("expected text in letter.pdf: found no letters");
  }

  @Test
  void passesOnWhyAPictureCannotBeRead() {
    Path file = new PdfFiles().scanned().in(file());
    Ingest broken =
        Ingest.with(
            picture -> {
              throw new IOException("expected pixels, got none");
            });

    assertThat(Reads.reason(broken, file)).isEqualTo("page 1: expected pixels, got none");
  }

  @Test
  void readsTheFontsOfBeforeUnicode() {
    PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
    font.getCOSObject().setName(COSName.BASE_FONT, "ABCDEF+.VnTime");
    Path file =
        new PdfFiles()
            .written(font, List.of("Uû ban nh©n d©n x· S«ng M¬", "KÝnh göi: C¸c th«n trong x·"))
            .in(file());

    assertThat(Reads.text(Ingest.textOnly(), file))
        .startsWith("Uỷ ban nhân dân xã Sông Mơ\nKính gửi: Các thôn trong xã");
  }
}
