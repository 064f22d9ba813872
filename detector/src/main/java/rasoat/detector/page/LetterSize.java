package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.opencv.core.Mat;

/** The x-height of the text: how high a small letter without strokes up or down is. */
final class LetterSize {

  private static final int LEAST_LETTERS = 40;
  private static final int TALLEST = 60;

  private LetterSize() {}

  /**
   * The commonest height of letter-shaped blobs, pixels of the mask.
   *
   * @return empty when there are too few letters to say
   */
  static OptionalDouble in(Mat ink, Mats mats) {
    List<Blob> letters = new ArrayList<>();
    int[] heights = new int[TALLEST + 1];
    for (Blob blob : Blob.in(ink, mats)) {
      boolean letter =
          blob.height() >= 3
              && blob.height() <= TALLEST
              && blob.width() >= 2
              && blob.width() <= 2.5 * blob.height()
              && blob.area() >= 0.2 * blob.width() * blob.height();
      if (letter) {
        letters.add(blob);
        heights[blob.height()]++;
      }
    }
    if (letters.size() < LEAST_LETTERS) {
      return OptionalDouble.empty();
    }
    int mode = 0;
    double most = 0;
    for (int h = 4; h < TALLEST; h++) {
      // Three neighbouring heights together, and large ones a little dearer: specks are many.
      double weight = (heights[h - 1] + heights[h] + heights[h + 1]) * Math.sqrt(h);
      if (weight > most) {
        most = weight;
        mode = h;
      }
    }
    return mode == 0 ? OptionalDouble.empty() : OptionalDouble.of(mode);
  }
}
