package rasoat.detector.digit;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfFloat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.HOGDescriptor;
import rasoat.detector.page.Mats;

/** What the network knows of a sign: histograms of its gradients, the sign brought to one size. */
public final class Gradients {

  /** How many numbers describe a sign. */
  public static final int COUNT = 576;

  private static final int SIDE = 28;
  private static final int BOX = 20;
  private static final double INK = 60;
  private static final int DIRECTIONS = 16;

  /** The defaults, but for directions all round: from paper to ink is not from ink to paper. */
  private final HOGDescriptor histograms =
      new HOGDescriptor(
          new Size(SIDE, SIDE),
          new Size(14, 14),
          new Size(7, 7),
          new Size(7, 7),
          DIRECTIONS,
          1,
          -1,
          HOGDescriptor.L2Hys,
          0.2,
          false,
          HOGDescriptor.DEFAULT_NLEVELS,
          true);

  /**
   * Of one sign.
   *
   * @param ink one channel, 0 paper to 255 ink; what is around the sign does not matter
   */
  public float[] of(Mat ink) {
    try (Mats mats = new Mats()) {
      MatOfFloat found = mats.own(new MatOfFloat());
      histograms.compute(sized(ink, mats), found);
      return found.toArray();
    }
  }

  /** In the middle of a square, its longer side as long as in the sets of written digits. */
  private static Mat sized(Mat ink, Mats mats) {
    Rect bounds = bounds(ink, mats);
    double scale = BOX / (double) Math.max(bounds.width, bounds.height);
    Size size =
        new Size(
            Math.max(1, Math.round(bounds.width * scale)),
            Math.max(1, Math.round(bounds.height * scale)));
    Mat small = mats.empty();
    int how = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
    Imgproc.resize(mats.own(ink.submat(bounds)), small, size, 0, 0, how);
    Mat square = mats.own(Mat.zeros(SIDE, SIDE, CvType.CV_8U));
    Rect middle =
        new Rect((SIDE - small.cols()) / 2, (SIDE - small.rows()) / 2, small.cols(), small.rows());
    small.copyTo(mats.own(square.submat(middle)));
    return square;
  }

  private static Rect bounds(Mat ink, Mats mats) {
    Mat dark = mats.empty();
    Core.compare(ink, new Scalar(INK), dark, Core.CMP_GT);
    Rect bounds = Imgproc.boundingRect(dark);
    return bounds.width == 0 ? new Rect(0, 0, ink.cols(), ink.rows()) : bounds;
  }
}
