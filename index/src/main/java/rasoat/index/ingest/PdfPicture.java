package rasoat.index.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures. */
final class PdfPicture {

  private static final float DOTS_PER_INCH = 200;
  private static final float POINTS_PER_INCH = 72;

  /** A0 at that resolution has 62 million. */
  private static final long MOST_PIXELS = 64_000_000;

  private static final int DEEPEST_FORM = 4;

  private final PDFRenderer renderer;

  PdfPicture(PDDocument pdf) {
    renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
  }

  /** The page as PNG. */
  byte[] of(PDPage page, int number) throws IOException, UnfitFileException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(draw(page, number), "png", png);
    return png.toByteArray();
  }

  /** The page, three bytes a pixel, blue green red. */
  BufferedImage draw(PDPage page, int number) throws IOException, UnfitFileException {
    checkSize(page, number);
    return renderer.renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.BGR);
  }

  private static void checkSize(PDPage page, int number) throws IOException, UnfitFileException {
    PDRectangle box = page.getCropBox();
    double scale = DOTS_PER_INCH / POINTS_PER_INCH;
    double pixels = box.getWidth() * scale * box.getHeight() * scale;
    if (pixels > MOST_PIXELS) {
      throw new UnfitFileException(
          String.format(
              Locale.ROOT,
              "expected a page of at most A0: page %d is %.0f x %.0f mm",
              number,
              box.getWidth() / POINTS_PER_INCH * 25.4,
              box.getHeight() / POINTS_PER_INCH * 25.4));
    }
    long largest = largestPicture(page.getResources(), DEEPEST_FORM);
    if (largest > MOST_PIXELS) {
      throw new UnfitFileException(
          "expected pictures of at most %d pixels: page %d has one of %d"
              .formatted(MOST_PIXELS, number, largest));
    }
  }

  private static long largestPicture(PDResources resources, int depth) throws IOException {
    long largest = 0;
    if (resources == null || depth == 0) {
      return largest;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
      } else if (object instanceof PDFormXObject form) {
        largest = Math.max(largest, largestPicture(form.getResources(), depth - 1));
      }
    }
    return largest;
  }
}
