package rasoat.detector.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import rasoat.index.ingest.PdfPages;

/** A PDF posted in the place of pictures: its pages as the registry's own are drawn. */
final class PdfFile {

  /** Readers of PDF look for the mark in the first 1024 bytes; what is posted begins with it. */
  static boolean isPdf(byte[] bytes) {
    return HeaderBytes.bigEndian(bytes).has(0, "%PDF-");
  }

  private PdfFile() {}

  /**
   * Shows the pages, those that repeat one before left out.
   *
   * @return what is missing, in words; empty when nothing is
   */
  static String eachPage(byte[] bytes, Still.Visitor visitor) throws UnreadableImageException {
    NewStills fresh = new NewStills(visitor);
    int drawn = 0;
    try (PdfPages pdf = PdfPages.open(bytes)) {
      for (; drawn < Math.min(pdf.count(), Picture.MOST_PAGES); drawn++) {
        try (Mats mats = new Mats()) {
          fresh.visit(Still.of(mat(pdf.draw(drawn), mats)));
        }
      }
      return Picture.tooMany(pdf.count());
    } catch (IOException e) {
      if (drawn == 0) {
        throw new UnreadableImageException(e.getMessage());
      }
      return "page " + (drawn + 1) + ": " + e.getMessage();
    }
  }

  private static Mat mat(BufferedImage page, Mats mats) {
    Mat mat = mats.own(new Mat(page.getHeight(), page.getWidth(), CvType.CV_8UC3));
    mat.put(0, 0, ((DataBufferByte) page.getRaster().getDataBuffer()).getData());
    return mat;
  }
}
