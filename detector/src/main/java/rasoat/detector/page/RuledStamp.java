package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Makes a stamp of several cells ready to be read: red as dark as black, its rules gone. */
final class RuledStamp {

  private static final double SHORTEST_RULE = 0.16;
  private static final int INK = 200;

  private RuledStamp() {}

  /**
   * The stamp as it is read best; of a grainy one the rules stay, for they are torn.
   *
   * @param part of a page, blue green red
   */
  static GreyImage withoutRules(Mat part, Mats mats) {
    List<Mat> channels = new ArrayList<>();
    Core.split(part, channels);
    channels.forEach(mats::own);
    Mat dark = mats.empty();
    Core.min(channels.get(0), channels.get(1), dark);
    Mat flat = Light.flatten(dark, mats);
    if (Light.isGrainy(flat, mats)) {
      return Denoising.of(PageFinder.image(flat));
    }
    Mat ink = mats.empty();
    Core.compare(flat, new Scalar(INK), ink, Core.CMP_LT);
    int length = (int) Math.max(12, SHORTEST_RULE * part.cols());
    erase(flat, ink, new Size(length, 1), mats);
    erase(flat, ink, new Size(1, length), mats);
    return PageFinder.image(flat);
  }

  private static void erase(Mat page, Mat ink, Size rule, Mats mats) {
    Mat rules = mats.empty();
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, rule));
    Imgproc.morphologyEx(ink, rules, Imgproc.MORPH_OPEN, kernel);
    Mat air = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(3, 3)));
    Imgproc.dilate(rules, rules, air);
    page.setTo(new Scalar(Light.PAPER), rules);
  }
}
