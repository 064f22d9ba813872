package rasoat.detector.page;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.photo.Photo;

/**
 * Takes grain and screen patterns out of a page that was read badly, by the mean of patches that
 * look alike. Costs about half a second a page: for second attempts only.
 */
public final class Denoising {

  private static final int STRENGTH = 15;
  private static final int PATCH = 5;
  private static final int SEARCH = 11;

  private Denoising() {}

  /** The same picture, calmer. */
  public static GreyImage of(GreyImage image) {
    try (Mats mats = new Mats()) {
      Mat grey = mats.own(new Mat(image.height(), image.width(), CvType.CV_8UC1));
      grey.put(0, 0, image.pixels());
      Mat calm = mats.empty();
      Photo.fastNlMeansDenoising(grey, calm, STRENGTH, PATCH, SEARCH);
      return PageFinder.image(calm);
    }
  }
}
