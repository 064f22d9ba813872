package rasoat.detector.page;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Gives letters back the edges that lens, shrinking and enlarging took from them: the text reader
 * is far surer of sharp letters.
 *
 * <p>How blurred a page is shows at its own strokes: the wider an edge, the less steep. What was
 * blurred by so much is taken away again (an unsharp mask). Where there is grain or the pattern of
 * a screen between the letters, that would grow too: such a page is left as it is.
 */
final class Sharpening {

  /** Side of the surrounding in which a stroke shows its edge, pixels; letters are 20 high. */
  private static final int STROKE = 15;

  private static final int LEAST_CONTRAST = 40;

  /** Paper without grain is that even, as a share of what is between paper and ink. */
  private static final int EVEN = 3;

  private static final double LEAST_EVEN_SHARE = 0.2;

  /** Contrast of an edge, over its slope and the deviation of its blur: the root of 2 pi. */
  private static final double EDGE = 2.5;

  /** Strokes that are as sharp as pixels allow look as blurred as that. */
  private static final double SHARP = 0.85;

  /** Enlarging blurs by that much of a pixel of the picture: what it took was never there. */
  private static final double OF_PIXEL = 0.4;

  private static final double STRENGTH = 5;
  private static final double MOST = 2;

  /** Every so many pixels are looked at. */
  private static final int STEP = 37;

  private Sharpening() {}

  /**
   * The page with steeper edges; as it is when they are as steep as can be, or cannot be told.
   *
   * @param enlarged how many pixels of the page one of the picture became
   */
  static Mat of(Mat grey, double enlarged, Mats mats) {
    double blur = blur(grey, mats).orElse(0);
    double least = Math.max(SHARP, OF_PIXEL * enlarged);
    double amount = Math.min(MOST, STRENGTH * (blur - least));
    if (amount <= 0) {
      return grey;
    }
    Mat smooth = mats.empty();
    Imgproc.GaussianBlur(grey, smooth, new Size(0, 0), blur);
    Mat sharp = mats.empty();
    Core.addWeighted(grey, 1 + amount, smooth, -amount, 0, sharp);
    return sharp;
  }

  /**
   * The standard deviation of the blur, pixels, by the median edge of the strokes.
   *
   * @return empty when there are no strokes on even paper
   */
  static OptionalDouble blur(Mat grey, Mats mats) {
    byte[] contrasts = new byte[grey.rows() * grey.cols()];
    contrast(grey, mats).get(0, 0, contrasts);
    int common = common(contrasts);
    if (even(contrasts, common / EVEN) < LEAST_EVEN_SHARE) {
      return OptionalDouble.empty();
    }
    float[] slopes = new float[contrasts.length];
    slope(grey, mats).get(0, 0, slopes);
    double[] edges = new double[contrasts.length / STEP + 1];
    int found = 0;
    for (int i = 0; i < contrasts.length; i += STEP) {
      int contrast = contrasts[i] & 0xff;
      if (contrast >= common) {
        edges[found++] = contrast / slopes[i];
      }
    }
    Arrays.sort(edges, 0, found);
    return found == 0 ? OptionalDouble.empty() : OptionalDouble.of(edges[found / 2] / EDGE);
  }

  /** Between the lightest and the darkest pixel around each. */
  private static Mat contrast(Mat grey, Mats mats) {
    Mat around = around(mats);
    Mat lightest = mats.empty();
    Imgproc.dilate(grey, lightest, around);
    Mat darkest = mats.empty();
    Imgproc.erode(grey, darkest, around);
    Mat contrast = mats.empty();
    Core.subtract(lightest, darkest, contrast);
    return contrast;
  }

  /** The steepest change around each pixel, grey levels a pixel. */
  private static Mat slope(Mat grey, Mats mats) {
    Mat across = mats.empty();
    Imgproc.Sobel(grey, across, CvType.CV_32F, 1, 0, 3, 1 / 8.0);
    Mat down = mats.empty();
    Imgproc.Sobel(grey, down, CvType.CV_32F, 0, 1, 3, 1 / 8.0);
    Mat slope = mats.empty();
    Core.magnitude(across, down, slope);
    Imgproc.dilate(slope, slope, around(mats));
    return slope;
  }

  private static Mat around(Mats mats) {
    return mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(STROKE, STROKE)));
  }

  /** The median contrast of where there is ink. */
  private static int common(byte[] contrasts) {
    int[] histogram = new int[256];
    int inked = 0;
    for (int i = 0; i < contrasts.length; i += STEP) {
      int contrast = contrasts[i] & 0xff;
      if (contrast >= LEAST_CONTRAST) {
        histogram[contrast]++;
        inked++;
      }
    }
    int value = 255;
    for (int seen = histogram[value]; 2 * seen < inked; seen += histogram[value]) {
      value--;
    }
    return value;
  }

  /** The share of the page where there is less contrast than that. */
  private static double even(byte[] contrasts, int less) {
    int even = 0;
    int all = 0;
    for (int i = 0; i < contrasts.length; i += STEP) {
      even += (contrasts[i] & 0xff) < less ? 1 : 0;
      all++;
    }
    return (double) even / Math.max(1, all);
  }
}
