package rasoat.detector.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The coloured stripes that the grid of a screen makes in its photograph. Each colour has its own
 * crests, so at every place of white paper one of the three is bright: what a colour lacks beside
 * the brightest, as far as stripes reach, is given back to it. Ink is darker or more coloured than
 * that, and stays.
 */
final class Stripes {

  private static final int SIDE = 1200;
  private static final double GRAIN = 1.2;
  private static final int AROUND = 41;

  /** Paper seen on a screen flickers by more in both differences of colours. */
  private static final int LEAST = 5;

  private static final double BRIGHT = 130;
  private static final double REACH = 0.95;
  private static final int MOST = 110;

  private Stripes() {}

  /** The picture without stripes; itself when it has none. */
  static Mat gone(Mat colour, Mats mats) {
    if (!areIn(colour, mats)) {
      return colour;
    }
    List<Mat> channels = channels(colour, mats);
    Mat brightest = brightest(channels, mats);
    Scalar reach = new Scalar(reach(channels, brightest, mats));
    for (Mat channel : channels) {
      Mat lacking = mats.empty();
      Core.subtract(brightest, channel, lacking);
      Core.subtract(lacking, reach, lacking);
      Core.subtract(brightest, lacking, channel);
    }
    Mat gone = mats.empty();
    Core.merge(channels, gone);
    return gone;
  }

  static boolean areIn(Mat colour, Mats mats) {
    Mat small = mats.empty();
    double scale = Math.min(1, SIDE / (double) Math.max(colour.cols(), colour.rows()));
    Imgproc.resize(colour, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    List<Mat> channels = channels(small, mats);
    Mat bright = bright(brightest(channels, mats), mats);
    return flicker(channels.get(2), channels.get(1), bright, mats) >= LEAST
        && flicker(channels.get(1), channels.get(0), bright, mats) >= LEAST;
  }

  /** How far the difference of two colours commonly is from its mean around. */
  private static int flicker(Mat one, Mat other, Mat bright, Mats mats) {
    Mat difference = mats.empty();
    Core.subtract(one, other, difference, mats.empty(), CvType.CV_32F);
    Imgproc.GaussianBlur(difference, difference, new Size(0, 0), GRAIN);
    Mat mean = mats.empty();
    Imgproc.blur(difference, mean, new Size(AROUND, AROUND));
    Mat off = mats.empty();
    Core.absdiff(difference, mean, off);
    off.convertTo(off, CvType.CV_8U);
    return quantile(off, bright, 0.5);
  }

  private static int reach(List<Mat> channels, Mat brightest, Mats mats) {
    Mat darkest = mats.empty();
    Core.min(channels.get(0), channels.get(1), darkest);
    Core.min(darkest, channels.get(2), darkest);
    Mat between = mats.empty();
    Core.subtract(brightest, darkest, between);
    return Math.min(MOST, quantile(between, bright(brightest, mats), REACH));
  }

  private static List<Mat> channels(Mat colour, Mats mats) {
    List<Mat> channels = new ArrayList<>();
    Core.split(colour, channels);
    channels.forEach(mats::own);
    return Collections.unmodifiableList(channels);
  }

  private static Mat brightest(List<Mat> channels, Mats mats) {
    Mat brightest = mats.empty();
    Core.max(channels.get(0), channels.get(1), brightest);
    Core.max(brightest, channels.get(2), brightest);
    return brightest;
  }

  private static Mat bright(Mat brightest, Mats mats) {
    Mat bright = mats.empty();
    Core.compare(brightest, new Scalar(BRIGHT), bright, Core.CMP_GT);
    return bright;
  }

  /** The value that such a share of the masked pixels does not exceed; 0 when there are none. */
  private static int quantile(Mat values, Mat mask, double share) {
    byte[] row = new byte[values.cols()];
    byte[] masked = new byte[values.cols()];
    long[] histogram = new long[256];
    long all = 0;
    for (int y = 0; y < values.rows(); y += 2) {
      values.get(y, 0, row);
      mask.get(y, 0, masked);
      for (int x = 0; x < row.length; x++) {
        if (masked[x] != 0) {
          histogram[row[x] & 0xff]++;
          all++;
        }
      }
    }
    int value = 0;
    for (long seen = histogram[0]; seen < share * all && value < 255; seen += histogram[value]) {
      value++;
    }
    return value;
  }
}
