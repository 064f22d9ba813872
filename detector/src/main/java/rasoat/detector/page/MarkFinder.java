package rasoat.detector.page;

import java.util.List;
import org.opencv.core.Mat;

/** Finds seals and frames on an upright page. */
final class MarkFinder {

  private MarkFinder() {}

  static List<Mark> find(Mat colour, Mat text) {
    return List.of();
  }
}
