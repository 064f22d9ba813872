package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * How red the ink of a page is against its paper, whatever the colour of paper and light: each
 * channel divided by its own background, then red less the brighter of the others.
 */
final class RedInk {

  private static final double GRAINS = 5;
  private static final double FAINTEST = 9;
  private static final double OF_USUAL = 0.45;
  private static final double OF_JOINED = 0.25;

  /** Standard deviation in pixels: a stroke of a stamp is two wide. */
  private static final double SMOOTHING = 2;

  /** Of what is left of the grain, above which there is ink. */
  private static final double SPREADS = 5;

  /** How long a stretch of a rule is averaged, and how far beside it. */
  private static final int RULE = 41;

  private static final int AROUND = 25;
  private static final double OUTSTANDING = 5;
  private static final int SPECK = 8;
  private static final double NONE = 64;

  private RedInk() {}

  /** Where there is red ink: clearly above the grain and not much fainter than the rest of it. */
  static Ink in(Mat colour, Mats mats) {
    Mat redness = redness(colour, mats);
    if (!Light.isGrainy(redness, mats)) {
      Mat mask = above(Math.max(FAINTEST, GRAINS * Light.grain(redness, mats)), redness, mats);
      return new Ink(mask, mask, true);
    }
    Mat rules = rules(redness, mats);
    Imgproc.GaussianBlur(redness, redness, new Size(0, 0), SMOOTHING);
    // Grain makes the brighter of two colours brighter than paper is: paper looks less than red.
    double paper = Light.median(redness);
    double least = Math.max(FAINTEST, SPREADS * spread(redness, paper, mats));
    return new Ink(joined(above(paper - NONE + least, redness, mats), mats), rules, true);
  }

  /** Grain evens out along a rule, and a rule does not. */
  private static Mat rules(Mat redness, Mats mats) {
    Mat rules = mats.own(Mat.zeros(redness.size(), redness.type()));
    for (boolean along : new boolean[] {true, false}) {
      Mat line = mats.empty();
      Mat around = mats.empty();
      Imgproc.blur(redness, line, along ? new Size(RULE, 2) : new Size(2, RULE));
      Imgproc.blur(redness, around, along ? new Size(RULE, AROUND) : new Size(AROUND, RULE));
      Core.subtract(line, around, line);
      MatOfDouble mean = mats.own(new MatOfDouble());
      MatOfDouble deviation = mats.own(new MatOfDouble());
      Core.meanStdDev(line, mean, deviation);
      double least = Math.max(1, OUTSTANDING * deviation.get(0, 0)[0]);
      Core.compare(line, new Scalar(least), line, Core.CMP_GT);
      Core.max(rules, line, rules);
    }
    return rules;
  }

  /** What is clearly red, with what is less red and joins it: rules are thinner than letters. */
  private static Mat above(double least, Mat redness, Mats mats) {
    Mat faint = mats.empty();
    Core.compare(redness, new Scalar(NONE + least), faint, Core.CMP_GT);
    double usual = Core.mean(redness, faint).val[0] - NONE;
    Core.compare(
        redness, new Scalar(NONE + Math.max(least, OF_JOINED * usual)), faint, Core.CMP_GT);
    Mat mask = mats.empty();
    Core.compare(redness, new Scalar(NONE + Math.max(least, OF_USUAL * usual)), mask, Core.CMP_GT);
    return joining(faint, mask, mats);
  }

  private static Mat joining(Mat faint, Mat clear, Mats mats) {
    Mat labels = mats.empty();
    int count = Imgproc.connectedComponents(faint, labels, 8, CvType.CV_32S);
    int[] label = new int[labels.rows() * labels.cols()];
    labels.get(0, 0, label);
    byte[] pixels = new byte[label.length];
    clear.get(0, 0, pixels);
    boolean[] joins = new boolean[count];
    for (int i = 0; i < label.length; i++) {
      joins[label[i]] |= pixels[i] != 0;
    }
    joins[0] = false;
    for (int i = 0; i < label.length; i++) {
      pixels[i] = (byte) (joins[label[i]] ? 255 : 0);
    }
    clear.put(0, 0, pixels);
    return clear;
  }

  /** Without what is too small for ink, the gaps that grain tore into lines closed. */
  private static Mat joined(Mat mask, Mats mats) {
    for (Blob blob : Blob.in(mask, mats)) {
      if (blob.area() < SPECK) {
        Rect box = new Rect(blob.x(), blob.y(), blob.width(), blob.height());
        mats.own(mask.submat(box)).setTo(new Scalar(0));
      }
    }
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(5, 5)));
    Imgproc.morphologyEx(mask, mask, Imgproc.MORPH_CLOSE, kernel);
    return mask;
  }

  /** How far a pixel commonly is from paper. */
  private static double spread(Mat redness, double paper, Mats mats) {
    Mat off = mats.empty();
    Core.absdiff(redness, new Scalar(paper), off);
    return Light.median(off);
  }

  /** Above {@link #NONE} red, below it green or blue: only so does grain even out. */
  private static Mat redness(Mat colour, Mats mats) {
    Mat smooth = mats.empty();
    Imgproc.GaussianBlur(colour, smooth, new Size(3, 3), 0);
    List<Mat> channels = new ArrayList<>();
    Core.split(smooth, channels);
    channels.forEach(mats::own);
    for (Mat channel : channels) {
      Light.flatten(channel, mats).copyTo(channel);
    }
    Mat other = mats.empty();
    Core.max(channels.get(0), channels.get(1), other);
    Mat redness = mats.empty();
    Core.addWeighted(channels.get(2), 1, other, -1, NONE, redness);
    return redness;
  }
}
