package rasoat.detector.page;

import java.util.Optional;
import org.opencv.core.CvException;

/**
 * A grey copy of a picture, decoded with as little work as its format allows.
 *
 * @param grey its longer side is 800 pixels or more, that of the picture itself when it is smaller
 * @param width of the picture itself, turned as the camera says
 * @param height of the picture itself
 */
public record Glance(GreyImage grey, int width, int height) {

  private static final int SIDE = 800;

  /** Nothing for files of several pictures, and for those that cannot be decoded whole. */
  public static Optional<Glance> at(byte[] bytes) {
    if (PdfFile.isPdf(bytes)) {
      return Optional.empty();
    }
    try (Mats mats = new Mats()) {
      return Picture.of(bytes).glance(SIDE, mats);
    } catch (UnreadableImageException | CvException e) {
      // Why it cannot be read is for the reading to say.
      return Optional.empty();
    }
  }

  static Glance of(GreyImage grey, PictureHeader header) {
    boolean turned = grey.width() > grey.height() != header.width() > header.height();
    int width = (int) (turned ? header.height() : header.width());
    int height = (int) (turned ? header.width() : header.height());
    return new Glance(grey, width, height);
  }
}
