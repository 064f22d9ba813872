package rasoat.detector.page;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Enlarges or shrinks a grey picture, for a second reading that does not repeat the first one's
 * slips.
 */
public final class Zoom {

  private static final int MARGIN = 16;

  private Zoom() {}

  /** The picture by that factor, on a white margin. */
  public static GreyImage by(double factor, GreyImage image) {
    try (Mats mats = new Mats()) {
      Mat grey = mats.own(new Mat(image.height(), image.width(), CvType.CV_8UC1));
      grey.put(0, 0, image.pixels());
      Mat sized = mats.empty();
      int method = factor > 1 ? Imgproc.INTER_CUBIC : Imgproc.INTER_AREA;
      Size size =
          new Size(
              Math.max(1, Math.round(image.width() * factor)),
              Math.max(1, Math.round(image.height() * factor)));
      Imgproc.resize(grey, sized, size, 0, 0, method);
      Mat framed = mats.empty();
      Core.copyMakeBorder(
          sized, framed, MARGIN, MARGIN, MARGIN, MARGIN, Core.BORDER_CONSTANT, new Scalar(245));
      return PageFinder.image(framed);
    }
  }
}
