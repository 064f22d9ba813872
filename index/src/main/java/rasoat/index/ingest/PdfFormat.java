package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF page by page: the text layer where there is one worth reading, else the page as a picture.
 */
final class PdfFormat implements TextFormat {

  private static final int MOST_PAGES = 2_000;

  @Override
  public String read(Path file, Scans scans) throws IOException, UnfitFileException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw tooManyPages(pdf.getNumberOfPages());
      }
      PdfStreams.check(pdf);
      return CleanText.of(pages(pdf, scans), FileKind.nameOf(file));
    } catch (InvalidPasswordException e) {
      throw new UnfitFileException("expected a PDF without password: it asks for one");
    }
  }

  private static String pages(PDDocument pdf, Scans scans) throws IOException, UnfitFileException {
    PdfLayer layer = new PdfLayer();
    PdfPicture picture = new PdfPicture(pdf);
    StringJoiner text = new StringJoiner("\n");
    int number = 0;
    // The tree of the pages, not its own count, says how many there are.
    for (PDPage page : pdf.getPages()) {
      TimeLimit.checkGivenUp();
      if (number++ == MOST_PAGES) {
        throw tooManyPages(number);
      }
      PageContent content = layer.read(page);
      // A poor text layer is better than none.
      boolean read = content.hasText() && !scans.available();
      if (content.isWorthReading() || !content.isPicture() || read) {
        text.add(content.text());
      } else {
        text.add(scans.read(picture.of(page, number), "page " + number));
      }
    }
    if (number == 0) {
      throw new UnfitFileException("expected pages: the PDF has none");
    }
    return text.toString();
  }

  private static UnfitFileException tooManyPages(int pages) {
    return new UnfitFileException("expected at most " + MOST_PAGES + " pages: was " + pages);
  }
}
