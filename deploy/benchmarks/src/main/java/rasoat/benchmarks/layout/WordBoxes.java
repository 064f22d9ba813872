package rasoat.benchmarks.layout;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds words without reading them: what is darker than its neighbourhood, smeared over the gaps
 * between letters but not over those between words. The native libraries must be loaded.
 */
final class WordBoxes {

  /** Pages are looked at in this width, 200 dots per inch of A4. */
  private static final int WIDTH = 1654;

  private static final int NEIGHBOURHOOD = 61;
  private static final int DARKER = 9;

  /** Takes the grain out that would be words of its own. */
  private static final double BLUR = 1.8;

  /** A space is 8 to 10 pixels wide, the gap between letters 1 to 4; accents stand 2 to 5 above. */
  private static final Size SMEAR = new Size(8, 9);

  private static final int LEAST = 6;
  private static final int TALLEST = 80;

  private WordBoxes() {}

  static List<Box> in(BufferedImage picture) {
    List<Mat> mats = new ArrayList<>();
    try {
      Mat page = own(mats);
      double scale = (double) WIDTH / picture.getWidth();
      Size size = new Size(WIDTH, Math.round(picture.getHeight() * scale));
      Imgproc.resize(grey(picture, mats), page, size, 0, 0, Imgproc.INTER_CUBIC);
      Imgproc.GaussianBlur(page, page, new Size(0, 0), BLUR);
      Mat ink = own(mats);
      Imgproc.adaptiveThreshold(
          page,
          ink,
          255,
          Imgproc.ADAPTIVE_THRESH_GAUSSIAN_C,
          Imgproc.THRESH_BINARY_INV,
          NEIGHBOURHOOD,
          DARKER);
      Mat words = own(mats);
      Mat smear = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, SMEAR);
      mats.add(smear);
      Imgproc.morphologyEx(ink, words, Imgproc.MORPH_CLOSE, smear);
      return boxes(words, mats);
    } finally {
      mats.forEach(Mat::release);
    }
  }

  private static Mat own(List<Mat> mats) {
    Mat mat = new Mat();
    mats.add(mat);
    return mat;
  }

  private static Mat grey(BufferedImage picture, List<Mat> mats) {
    BufferedImage grey = picture;
    if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      grey =
          new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D pen = grey.createGraphics();
      pen.drawImage(picture, 0, 0, null);
      pen.dispose();
    }
    Mat mat = new Mat(grey.getHeight(), grey.getWidth(), CvType.CV_8UC1);
    mat.put(0, 0, ((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    mats.add(mat);
    return mat;
  }

  private static List<Box> boxes(Mat words, List<Mat> mats) {
    Mat statistics = own(mats);
    int count = Imgproc.connectedComponentsWithStats(words, own(mats), statistics, own(mats));
    int[] all = new int[count * statistics.cols()];
    statistics.get(0, 0, all);
    List<Box> boxes = new ArrayList<>();
    for (int i = 1; i < count; i++) { // 0 is the paper
      int at = i * statistics.cols();
      Box box =
          new Box(
              all[at + Imgproc.CC_STAT_LEFT],
              all[at + Imgproc.CC_STAT_TOP],
              all[at + Imgproc.CC_STAT_WIDTH],
              all[at + Imgproc.CC_STAT_HEIGHT]);
      boolean word = box.width() >= LEAST && box.height() >= 2 * LEAST && box.height() <= TALLEST;
      if (word) {
        boxes.add(box);
      }
    }
    return boxes;
  }
}
