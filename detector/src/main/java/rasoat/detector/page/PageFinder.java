package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/** Finds the pages of text in a picture. Stateless; safe for many threads. */
public final class PageFinder {

  private PageFinder() {}

  /**
   * Takes the vision library into use, one thread a caller: workers share the processors already.
   *
   * @return its version
   */
  public static String start() {
    Core.setNumThreads(1);
    return Core.VERSION;
  }

  /**
   * What the file holds.
   *
   * @param pages the pages, those of the left and top first, those of earlier frames before those
   *     of later ones; empty when there is no text
   * @param cutOff what of the file is missing or was left out, in words; empty when nothing is
   */
  public record Found(List<Page> pages, String cutOff) {

    public Found {
      pages = List.copyOf(pages);
    }
  }

  /**
   * Looks for pages in the bytes of a picture file, or of a PDF. Of files with many pictures those
   * that differ are looked at, 20 at most; places are those in the single picture.
   */
  public static Found find(byte[] bytes) throws UnreadableImageException {
    if (PdfFile.isPdf(bytes)) {
      return find(visitor -> PdfFile.eachPage(bytes, visitor), "a PDF");
    }
    Picture picture = Picture.of(bytes);
    return find(picture::eachStill, "one of " + picture.size());
  }

  /** A file whose pictures can be looked at one by one; says what is missing. */
  private interface Source {

    String eachStill(Still.Visitor visitor) throws UnreadableImageException;
  }

  private static Found find(Source source, String kind) throws UnreadableImageException {
    List<Page> pages = new ArrayList<>();
    try {
      String missing = source.eachStill(frame -> pages.addAll(pages(frame)));
      return new Found(pages, missing);
    } catch (CvException e) {
      // What the checks before did not foresee: one odd picture must not stop a scan.
      throw new UnreadableImageException(
          "expected a picture that can be analysed, got " + kind + " that cannot");
    }
  }

  private static List<Page> pages(Still frame) throws UnreadableImageException {
    try (Mats mats = new Mats()) {
      if (!Gate.at(frame.smallGrey(mats), mats).isOpen()) {
        return List.of();
      }
      Mat colour = Stripes.gone(frame.colour(mats), mats);
      List<Page> pages = new ArrayList<>();
      List<Rect> panels = Panels.of(colour, mats);
      for (Rect panel : panels) {
        page(colour, panel, panels.size() > 1).ifPresent(pages::add);
      }
      return pages;
    }
  }

  private static Optional<Page> page(Mat colour, Rect panel, boolean isCollage) {
    try (Mats mats = new Mats()) {
      Mat part = mats.own(colour.submat(panel));
      Gate gate = Gate.at(grey(part, mats), mats);
      if (isCollage && !gate.isOpen()) {
        return Optional.empty();
      }
      Optional<Sheet> sheet = Sheet.in(part, gate.words(), mats);
      Rectifier.Upright upright = new Rectifier(colour, mats).rectify(panel, sheet);
      Mat flat = Light.flatten(grey(upright.colour(), mats), mats);
      Placement placement = placement(upright.toPicture(), colour);
      double enlarged = placement.enlarged(flat.cols() / 2.0, flat.rows() / 2.0);
      Mat text = Sharpening.of(Light.calmed(flat, mats), enlarged, mats);
      return Optional.of(
          new Page(
              image(text),
              placement,
              upright.whole(),
              upright.certain(),
              MarkFinder.find(upright.colour(), text, upright.whole())));
    }
  }

  /** The red channel: red ink is as bright as paper in it. */
  private static Mat grey(Mat colour, Mats mats) {
    Mat red = mats.empty();
    Core.extractChannel(colour, red, 2);
    return red;
  }

  static GreyImage image(Mat grey) {
    byte[] pixels = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, pixels);
    return new GreyImage(grey.cols(), grey.rows(), pixels);
  }

  private static Placement placement(Mat toPicture, Mat picture) {
    double[] values = new double[9];
    toPicture.get(0, 0, values);
    List<Double> homography = new ArrayList<>();
    for (double value : values) {
      homography.add(value);
    }
    return new Placement(homography, picture.cols(), picture.rows());
  }
}
