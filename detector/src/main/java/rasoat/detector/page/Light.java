package rasoat.detector.page;

import java.util.Arrays;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Takes shadows, lamps and yellow paper out of a picture. */
final class Light {

  private static final int BACKGROUND_WIDTH = 300;
  static final double PAPER = 245;

  private static final double GRAINS = 4;
  private static final double GRAINY = 2;

  /** Standard deviations, pixels, for each grey level of the grain: letters blur with it. */
  private static final double CALMING = 0.35;

  private static final double MOST_CALMING = 1.5;

  private Light() {}

  /** How far a pixel commonly is from its neighbours' mean: the grain of a dark photograph. */
  static double grain(Mat grey, Mats mats) {
    Mat smooth = mats.empty();
    Imgproc.blur(grey, smooth, new Size(3, 3));
    Mat off = mats.empty();
    Core.absdiff(grey, smooth, off);
    return median(off);
  }

  /** The median of every seventh row. */
  static double median(Mat grey) {
    byte[] row = new byte[grey.cols()];
    int[] histogram = new int[256];
    for (int y = 0; y < grey.rows(); y += 7) {
      grey.get(y, 0, row);
      for (byte value : row) {
        histogram[value & 0xff]++;
      }
    }
    int half = Arrays.stream(histogram).sum() / 2;
    int value = 0;
    for (int seen = histogram[0]; seen <= half; seen += histogram[value]) {
      value++;
    }
    return value;
  }

  /**
   * The paper's own brightness at every pixel of one channel: the text grown away by a maximum, the
   * seams smoothed by a median.
   */
  static Mat background(Mat channel, Mats mats) {
    double scale = Math.min(1, BACKGROUND_WIDTH / (double) channel.cols());
    Mat small = mats.empty();
    Imgproc.resize(channel, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(9, 9)));
    Imgproc.dilate(small, small, kernel);
    Imgproc.medianBlur(small, small, 15);
    Mat background = mats.empty();
    Imgproc.resize(small, background, channel.size(), 0, 0, Imgproc.INTER_LINEAR);
    return background;
  }

  /** The channel divided by its paper: paper near 245, ink as dark as it is against its paper. */
  static Mat flatten(Mat channel, Mats mats) {
    Mat flat = mats.empty();
    Core.divide(channel, background(channel, mats), flat, PAPER);
    return flat;
  }

  /** Whether the grain is as strong as faint ink. */
  static boolean isGrainy(Mat grey, Mats mats) {
    return grain(grey, mats) >= GRAINY;
  }

  /** A page without the grain of a dark photograph; as it is when there is little. */
  static Mat calmed(Mat grey, Mats mats) {
    double grain = grain(grey, mats);
    return grain < GRAINY ? grey : blurred(grey, Math.min(MOST_CALMING, CALMING * grain), mats);
  }

  /** The same of large letters, of which a strong blur leaves enough. */
  static Mat calmest(Mat grey, Mats mats) {
    return isGrainy(grey, mats) ? blurred(grey, MOST_CALMING, mats) : grey;
  }

  private static Mat blurred(Mat grey, double deviation, Mats mats) {
    Mat blurred = mats.empty();
    Imgproc.GaussianBlur(grey, blurred, new Size(0, 0), deviation);
    return blurred;
  }

  /**
   * Where there is ink: darker than the mean around it by 7 %, by six steps and by well more than
   * the grain of the picture.
   *
   * @param window side of that surrounding, odd, about twice the height of a letter
   */
  static Mat ink(Mat grey, int window, Mats mats) {
    Mat mean = mats.empty();
    Imgproc.blur(grey, mean, new Size(window, window));
    Mat darker = mats.empty();
    Core.subtract(mean, grey, darker);
    Mat least = mats.empty();
    mean.convertTo(least, CvType.CV_8U, 0.07);
    Core.max(least, new Scalar(Math.max(6, GRAINS * grain(grey, mats))), least);
    Mat ink = mats.empty();
    Core.compare(darker, least, ink, Core.CMP_GT);
    return ink;
  }
}
