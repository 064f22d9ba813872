package rasoat.index.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files made here, page by page. */
final class PdfFiles implements AutoCloseable {

  final PDDocument pdf = new PDDocument();

  PdfFiles written(String... lines) {
    return written(new PDType1Font(FontName.TIMES_ROMAN), List.of(lines));
  }

  PdfFiles written(PDFont font, List<String> lines) {
    PDPage page = page(PDRectangle.A4);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(font, 12);
      content.beginText();
      content.setLeading(16);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PdfFiles scanned() {
    return scanned(page(PDRectangle.A4));
  }

  PdfFiles scanned(PDPage page) {
    PDRectangle box = page.getMediaBox();
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.PREPEND, true)) {
      BufferedImage grey = new BufferedImage(80, 110, BufferedImage.TYPE_BYTE_GRAY);
      content.drawImage(
          LosslessFactory.createFromImage(pdf, grey), 0, 0, box.getWidth(), box.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PDPage page(PDRectangle size) {
    PDPage page = new PDPage(size);
    pdf.addPage(page);
    return page;
  }

  PdfFiles locked(String password) {
    try {
      pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Path in(Path file) {
    try (this) {
      pdf.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
