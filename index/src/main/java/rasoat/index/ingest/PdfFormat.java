package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF with a text layer; a scan has none and is refused. */
final class PdfFormat implements TextFormat {

  private static final int MOST_PAGES = 2_000;

  @Override
  public String read(Path file) throws IOException, UnfitFileException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new UnfitFileException(
            "expected at most " + MOST_PAGES + " pages: was " + pdf.getNumberOfPages());
      }
      String text = new PDFTextStripper().getText(pdf);
      if (text.isBlank()) {
        throw new UnfitFileException(
            "expected a text layer: none on " + pdf.getNumberOfPages() + " pages, a scan?");
      }
      return StrictText.clean(text, FileKind.nameOf(file));
    } catch (InvalidPasswordException e) {
      throw new UnfitFileException("expected a PDF without password: it asks for one");
    }
  }
}
