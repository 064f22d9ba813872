package rasoat.detector.page;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** White paper under what is transparent: a scan without its ground is black on nothing. */
final class Paper {

  private Paper() {}

  /** Blue green red of eight bits, from whatever kind of pixel a decoder gave. */
  static Mat under(Mat any, Mats mats) {
    Mat eight = any;
    if (any.depth() == CvType.CV_16U) {
      eight = mats.empty();
      any.convertTo(eight, CvType.CV_8U, 1 / 257.0);
    }
    return switch (eight.channels()) {
      case 1 -> converted(eight, Imgproc.COLOR_GRAY2BGR, mats);
      case 4 -> laid(eight, mats);
      default -> eight;
    };
  }

  private static Mat converted(Mat mat, int code, Mats mats) {
    Mat converted = mats.empty();
    Imgproc.cvtColor(mat, converted, code);
    return converted;
  }

  /** Each colour c becomes c * alpha + white * (1 - alpha). */
  private static Mat laid(Mat four, Mats mats) {
    Mat alpha = mats.empty();
    Core.extractChannel(four, alpha, 3);
    Mat colour = converted(four, Imgproc.COLOR_BGRA2BGR, mats);
    if (Core.minMaxLoc(alpha).minVal == 255) {
      return colour;
    }
    Mat weights = converted(alpha, Imgproc.COLOR_GRAY2BGR, mats);
    Core.multiply(colour, weights, colour, 1 / 255.0);
    Core.bitwise_not(weights, weights);
    Core.add(colour, weights, colour);
    return colour;
  }
}
