package rasoat.detector.page;

import org.opencv.core.Mat;

/**
 * Where there is ink of one kind on a page.
 *
 * @param all as far as it stands out from the grain
 * @param rules long straight strokes; the same as {@code all} but in grainy pictures, where they
 *     stand out by their length
 * @param isRed or black
 */
record Ink(Mat all, Mat rules, boolean isRed) {

  static Ink black(Mat mask) {
    return new Ink(mask, mask, false);
  }

  boolean isGrainy() {
    return all != rules;
  }
}
