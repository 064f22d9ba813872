package rasoat.benchmarks.digit;

import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A sign.
 *
 * @param pixels one a pixel, row by row, 0 paper to 255 ink
 * @param label its digit, or {@link #NONE}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sample(int width, int height, byte[] pixels, int label) {

  static final int NONE = 10;

  Mat ink() {
    Mat ink = new Mat(height, width, CvType.CV_8U);
    ink.put(0, 0, pixels);
    return ink;
  }

  static Sample of(Mat ink, int label) {
    byte[] pixels = new byte[ink.rows() * ink.cols()];
    ink.clone().get(0, 0, pixels);
    return new Sample(ink.cols(), ink.rows(), pixels, label);
  }
}
