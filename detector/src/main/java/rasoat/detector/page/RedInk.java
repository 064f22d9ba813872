package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * How red the ink of a page is against its paper, whatever the colour of paper and light: each channel
 * divided by its own background, then red less the brighter of the others.
 */
final class RedInk {

  private static final double GRAINS = 5;
  private static final double FAINTEST = 9;
  private static final double OF_USUAL = 0.45;
  private static final double GRAINY = 2;

  private RedInk() {}

  /** Where there is red ink: clearly above the grain and not much fainter than the rest of it. */
  static Mat mask(Mat colour, Mats mats) {
    Mat redness = redness(colour, mats);
    double grain = Light.grain(redness, mats);
    if (grain >= GRAINY) {
      Imgproc.medianBlur(redness, redness, 5);
    }
    double least = Math.max(FAINTEST, GRAINS * Light.grain(redness, mats));
    Mat mask = mats.empty();
    Core.compare(redness, new Scalar(least), mask, Core.CMP_GT);
    double usual = Core.mean(redness, mask).val[0];
    Core.compare(redness, new Scalar(Math.max(least, OF_USUAL * usual)), mask, Core.CMP_GT);
    return mask;
  }

  private static Mat redness(Mat colour, Mats mats) {
    Mat smooth = mats.empty();
    Imgproc.GaussianBlur(colour, smooth, new Size(3, 3), 0);
    List<Mat> channels = new ArrayList<>();
    Core.split(smooth, channels);
    channels.forEach(mats::own);
    for (Mat channel : channels) {
      Light.flatten(channel, mats).copyTo(channel);
    }
    Mat other = mats.empty();
    Core.max(channels.get(0), channels.get(1), other);
    Mat redness = mats.empty();
    Core.subtract(channels.get(2), other, redness);
    return redness;
  }
}
