package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A stamp of several cells made ready to be read: laid level, enlarged to letters of some 20
 * pixels, what is printed in red parted from what is written over it.
 *
 * @param printed red ink as dark as black, all other ink gone
 * @param written all other ink, the red nearly gone
 */
record RuledStamp(GreyImage printed, GreyImage written) {

  /** Of the frame: 50 mm, in which letters of some 8 points become 20 pixels high. */
  private static final double WIDTH = 800;

  /** Of the width, around the frame: writing runs over it. */
  private static final double MARGIN = 0.06;

  /** Standard deviations in pixels; a stroke of a letter is some eight wide. */
  private static final double CALM = 1;

  private static final double GRAINY = 3;

  /** How high a frame of one line becomes, and how much air around it, of that. */
  private static final double FRAME = 72;

  private static final double AIR = 0.25;
  private static final double GRAINY_FRAME = 1.5;

  /** Ink that is less red than this share of the usual red is another ink, in part. */
  private static final double FAINT = 0.3;

  /** Ink that is redder than this share is nothing but red. */
  private static final double PURE = 0.7;

  private static final double MOST_SHARE = 1;
  private static final int LEAST = 12;

  /** How far paper reaches below its middle in a grainy layer; what is so dark there is black. */
  private static final double SPREADS = 1.2;

  private static final double DARKEST = 0.4;

  /**
   * The stamp in a box.
   *
   * @param colour the page, blue green red
   * @param ink of the stamp's colour, in a smaller picture of the page
   * @param scale of that, in pixels of the page
   * @param box in pixels of that
   */
  static RuledStamp of(Mat colour, Ink ink, double scale, Rect box, Mats mats) {
    StampLevel level = StampLevel.of(ink.rules(), box, mats);
    return of(
        colour,
        ink,
        level.toLevel(scale, WIDTH / level.width(), MARGIN, mats),
        size(level, WIDTH / level.width(), MARGIN),
        GRAINY,
        mats);
  }

  /** What is printed in a frame of one line, with some air around it, as {@link #of}. */
  static GreyImage framed(Mat colour, Ink ink, double scale, Rect box, Mats mats) {
    StampLevel level = StampLevel.of(ink.all(), box, mats).orUpright(box);
    double zoom = FRAME / level.height();
    double margin = AIR * level.height() / level.width();
    return of(
            colour,
            ink,
            level.toLevel(scale, zoom, margin, mats),
            size(level, zoom, margin),
            GRAINY_FRAME,
            mats)
        .printed();
  }

  private static Size size(StampLevel level, double zoom, double margin) {
    double air = 2 * margin * level.width();
    return new Size(
        Math.ceil(zoom * (level.width() + air)), Math.ceil(zoom * (level.height() + air)));
  }

  private static RuledStamp of(
      Mat colour, Ink ink, Mat toLevel, Size size, double calming, Mats mats) {
    boolean grainy = ink.isGrainy();
    Mat part = mats.empty();
    Imgproc.warpAffine(
        colour, part, toLevel, size, Imgproc.INTER_CUBIC, Core.BORDER_REPLICATE, new Scalar(0));
    if (grainy) {
      Imgproc.GaussianBlur(part, part, new Size(0, 0), calming);
    }
    Mat light = mats.empty();
    Core.extractChannel(part, light, 2);
    Mat written = Light.flatten(light, mats);
    if (!ink.isRed()) {
      GreyImage all = PageFinder.image(written);
      return new RuledStamp(all, all);
    }
    Mat printed = Light.flatten(darker(part, mats), mats);
    Mat redness = mats.empty();
    Core.subtract(written, printed, redness);
    Imgproc.GaussianBlur(redness, redness, new Size(0, 0), grainy ? calming : CALM);
    Mat rest = mats.empty();
    Core.addWeighted(written, 1, redness, shareOf(redness, written), 0, rest);
    Mat share = mats.empty();
    redness.convertTo(share, -1, 255 / (FAINT * usual(redness)));
    Mat paper = mats.own(new Mat(printed.size(), printed.type(), new Scalar(Light.PAPER)));
    Core.subtract(paper, printed, printed);
    Core.multiply(printed, share, printed, 1 / 255.0);
    Core.subtract(paper, printed, printed);
    return new RuledStamp(calm(printed, grainy, mats), calm(rest, grainy, mats));
  }

  /** Of a grainy layer only what is clearly darker than its paper. */
  private static GreyImage calm(Mat layer, boolean grainy, Mats mats) {
    if (grainy) {
      double paper = Light.median(layer);
      Mat off = mats.empty();
      Core.absdiff(layer, new Scalar(paper), off);
      double least = paper - SPREADS * Light.median(off);
      double gain = Light.PAPER / Math.max(1, least - DARKEST * least);
      layer.convertTo(layer, -1, gain, Light.PAPER - gain * least);
      Core.min(layer, new Scalar(Light.PAPER), layer);
    }
    return PageFinder.image(layer);
  }

  /** Blue and green, in which red is as dark as black. */
  private static Mat darker(Mat part, Mats mats) {
    List<Mat> channels = new ArrayList<>();
    Core.split(part, channels);
    channels.forEach(mats::own);
    Mat dark = mats.empty();
    Core.min(channels.get(0), channels.get(1), dark);
    return dark;
  }

  /** How dark red ink is where only other inks should be, for each step of its redness. */
  private static double shareOf(Mat redness, Mat written) {
    byte[] reds = new byte[redness.rows() * redness.cols()];
    byte[] light = new byte[reds.length];
    redness.get(0, 0, reds);
    written.get(0, 0, light);
    double least = PURE * usual(redness);
    double[] shares =
        IntStream.range(0, reds.length)
            .filter(i -> (reds[i] & 0xff) > least)
            .mapToDouble(i -> (Light.PAPER - (light[i] & 0xff)) / (reds[i] & 0xff))
            .sorted()
            .toArray();
    return shares.length == 0 ? 0 : Math.clamp(shares[shares.length / 2], 0, MOST_SHARE);
  }

  /** The redness that two pixels of a hundred surpass. */
  private static double usual(Mat red) {
    byte[] values = new byte[red.rows() * red.cols()];
    red.get(0, 0, values);
    int[] histogram = new int[256];
    for (byte value : values) {
      histogram[value & 0xff]++;
    }
    int value = 255;
    for (int seen = 0; value > LEAST && seen < values.length / 50; value--) {
      seen += histogram[value];
    }
    return value;
  }
}
