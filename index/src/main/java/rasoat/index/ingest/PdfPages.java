package rasoat.index.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The pages of a PDF as pictures, for those who look at posted files. Parts that would unfold too
 * far are refused; how long drawing takes is for the caller to bound.
 */
public final class PdfPages implements AutoCloseable {

  private final PDDocument pdf;
  private final PdfPicture picture;

  private PdfPages(PDDocument pdf) {
    this.pdf = pdf;
    this.picture = new PdfPicture(pdf);
  }

  /**
   * Opens the bytes of a file.
   *
   * @throws IOException saying what was expected and what came
   */
  public static PdfPages open(byte[] bytes) throws IOException {
    PDDocument pdf = load(bytes);
    try {
      PdfStreams.check(pdf);
      if (pdf.getNumberOfPages() < 1) {
        throw new IOException("expected pages, got a PDF without");
      }
      return new PdfPages(pdf);
    } catch (UnfitFileException e) {
      pdf.close();
      throw new IOException(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      pdf.close();
      throw damaged(e);
    }
  }

  private static PDDocument load(byte[] bytes) throws IOException {
    try {
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw new IOException("expected a PDF without password, got one that asks for it", e);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** How many there are, as the file says. */
  public int count() {
    return pdf.getNumberOfPages();
  }

  /**
   * One page at 200 dots per inch, three bytes a pixel, blue green red.
   *
   * @param page from 0
   * @throws IOException saying what was expected and what came
   */
  public BufferedImage draw(int page) throws IOException {
    try {
      return picture.draw(pdf.getPage(page), page + 1);
    } catch (UnfitFileException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(Exception e) {
    String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    boolean ours = said.startsWith("expected ");
    return new IOException(
        ours
            ? said
            : "expected a PDF that can be read, got a damaged one: "
                + said.lines().findFirst().orElse(""),
        e);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
