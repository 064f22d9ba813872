package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import rasoat.model.finding.Region;

/**
 * A connected patch of a mask.
 *
 * @param area pixels set
 */
record Blob(int label, int x, int y, int width, int height, int area) {

  /** All patches, eight-connected, without the background. */
  static List<Blob> in(Mat mask, Mats mats) {
    return in(mask, mats.empty(), mats);
  }

  /** The same, filling {@code labels} with the label of every pixel. */
  static List<Blob> in(Mat mask, Mat labels, Mats mats) {
    Mat stats = mats.empty();
    Mat centres = mats.empty();
    int count =
        Imgproc.connectedComponentsWithStats(mask, labels, stats, centres, 8, CvType.CV_32S);
    int[] table = new int[count * 5];
    stats.get(0, 0, table);
    List<Blob> blobs = new ArrayList<>(count);
    for (int i = 1; i < count; i++) {
      int row = 5 * i;
      blobs.add(
          new Blob(
              i,
              table[row + Imgproc.CC_STAT_LEFT],
              table[row + Imgproc.CC_STAT_TOP],
              table[row + Imgproc.CC_STAT_WIDTH],
              table[row + Imgproc.CC_STAT_HEIGHT],
              table[row + Imgproc.CC_STAT_AREA]));
    }
    return blobs;
  }

  Region box() {
    return new Region(x, y, width, height);
  }
}
