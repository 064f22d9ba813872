package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Passes on the stills that show something new, and no more than there may be pages. */
final class NewStills implements Still.Visitor {

  private static final Size SEEN_AT = new Size(192, 192);
  private static final double OTHER_GREY = 40;

  /** Of 36,864: a word that appears or goes; compression changes fewer by so much. */
  private static final int FEW = 30;

  private final Still.Visitor next;
  private final List<byte[]> seen = new ArrayList<>();
  private boolean all = true;

  NewStills(Still.Visitor next) {
    this.next = next;
  }

  int count() {
    return seen.size();
  }

  /** Whether nothing new had to be left out. */
  boolean all() {
    return all;
  }

  @Override
  public void visit(Still still) throws UnreadableImageException {
    try (Mats mats = new Mats()) {
      Mat small = mats.empty();
      Imgproc.resize(still.smallGrey(mats), small, SEEN_AT, 0, 0, Imgproc.INTER_AREA);
      for (byte[] before : seen) {
        if (isAlike(small, before, mats)) {
          return;
        }
      }
      if (seen.size() == Picture.MOST_PAGES) {
        all = false;
        return;
      }
      byte[] pixels = new byte[small.rows() * small.cols()];
      small.get(0, 0, pixels);
      seen.add(pixels);
    }
    next.visit(still);
  }

  private static boolean isAlike(Mat small, byte[] before, Mats mats) {
    Mat other = mats.own(new Mat(small.size(), small.type()));
    other.put(0, 0, before);
    Core.absdiff(small, other, other);
    Core.compare(other, new Scalar(OTHER_GREY), other, Core.CMP_GT);
    return Core.countNonZero(other) <= FEW;
  }
}
