package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.RotatedRect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import rasoat.model.finding.Region;

/**
 * Finds round seals and stamped frames on an upright page: red ones by their colour, black ones
 * (photocopies) among the dark shapes.
 */
final class MarkFinder {

  private static final int PATCH_HEIGHT = 56;
  private static final int PATCH_MARGIN = 18;
  private static final double UPPER_PART = 0.5;

  /** A page bears three stamps at most: more black frames are the cells of a table. */
  private static final int MOST_STAMPS = 5;

  private final Mat colour;
  private final Mats mats;
  private final double scale;
  private final double framesAbove;

  private MarkFinder(Mat colour, double framesAbove, Mats mats) {
    this.colour = colour;
    this.framesAbove = framesAbove;
    this.mats = mats;
    this.scale = Math.min(1, MarkShapes.PAGE_WIDTH / (double) colour.cols());
  }

  /**
   * Finds marks.
   *
   * @param colour the page, blue green red
   * @param text the same page as flattened grey
   * @param whole whether it is a whole sheet: then frames stand in its upper part
   */
  static List<Mark> find(Mat colour, Mat text, boolean whole) {
    try (Mats mats = new Mats()) {
      MarkFinder finder = new MarkFinder(colour, whole ? UPPER_PART : 1, mats);
      List<Mark> marks = new ArrayList<>();
      Mat small = finder.small(colour);
      marks.addAll(finder.among(RedInk.in(small, mats)));
      marks.addAll(finder.among(Ink.black(Light.ink(finder.small(text), 31, mats))));
      List<Mark> found = new ArrayList<>(withoutInner(marks));
      found.addAll(finder.bars(small));
      return found;
    }
  }

  private Mat small(Mat page) {
    Mat small = mats.empty();
    Imgproc.resize(page, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    return small;
  }

  private List<Mark> bars(Mat small) {
    return Bars.in(small, mats).stream()
        .map(bar -> onPage(new Region(bar.x, bar.y, bar.width, bar.height)))
        .map(box -> new Mark(Mark.Shape.BAR, false, box, patch(colour.submat(bounds(box)))))
        .toList();
  }

  private List<Mark> among(Ink ink) {
    boolean red = ink.isRed();
    MarkShapes shapes = new MarkShapes(ink.all(), mats);
    List<Mark> marks = new ArrayList<>();
    List<Blob> seals = shapes.seals(red);
    for (Blob seal : red || seals.size() <= MOST_STAMPS ? seals : List.<Blob>of()) {
      Region box = onPage(seal.box());
      marks.add(new Mark(Mark.Shape.ROUND_SEAL, red, box, patch(colour.submat(bounds(box)))));
    }
    List<RotatedRect> frames =
        shapes.frames(red).stream()
            .filter(frame -> frame.boundingRect().y <= framesAbove * ink.all().rows())
            .toList();
    if (red || frames.size() <= MOST_STAMPS) {
      frames.forEach(frame -> marks.add(stamp(frame, ink)));
    }
    List<Rect> stamps =
        new MarkShapes(ink.rules(), mats)
            .ruledStamps(red).stream()
                .filter(stamp -> seals.stream().noneMatch(seal -> isWithin(seal, stamp)))
                .filter(stamp -> !red || seals.stream().noneMatch(seal -> isAround(stamp, seal)))
                .toList();
    for (Rect stamp : stamps.size() <= MOST_STAMPS ? stamps : List.<Rect>of()) {
      Region box = onPage(new Region(stamp.x, stamp.y, stamp.width, stamp.height));
      RuledStamp read = RuledStamp.of(colour, ink, scale, stamp, mats);
      marks.add(
          new Mark(Mark.Shape.RULED_STAMP, red, box, read.printed(), List.of(read.written())));
    }
    return marks;
  }

  private static boolean isWithin(Blob seal, Rect stamp) {
    return holds(seal.box(), new Region(stamp.x, stamp.y, stamp.width, stamp.height));
  }

  /** A seal with the signature beside it is no stamp. */
  private static boolean isAround(Rect stamp, Blob seal) {
    int x = seal.x() + seal.width() / 2;
    int y = seal.y() + seal.height() / 2;
    return x > stamp.x && x < stamp.x + stamp.width && y > stamp.y && y < stamp.y + stamp.height;
  }

  private Mark stamp(RotatedRect frame, Ink ink) {
    Rect box = within(frame.boundingRect(), ink.all());
    Region place = onPage(new Region(box.x, box.y, box.width, box.height));
    GreyImage level = RuledStamp.framed(colour, ink, scale, box, mats);
    return new Mark(
        Mark.Shape.FRAME,
        ink.isRed(),
        place,
        FramePatch.inside(level, mats),
        List.of(FramePatch.around(level, mats), patch(levelled(frame))));
  }

  private static Rect within(Rect box, Mat page) {
    int x = Math.clamp(box.x, 0, page.cols() - 1);
    int y = Math.clamp(box.y, 0, page.rows() - 1);
    return new Rect(
        x,
        y,
        Math.clamp(box.x + box.width - x, 1, page.cols() - x),
        Math.clamp(box.y + box.height - y, 1, page.rows() - y));
  }

  /** The inside of a frame, turned level, its lines cut away. */
  private Mat levelled(RotatedRect frame) {
    double cut = 0.13 * frame.size.height / scale;
    Size size = new Size(frame.size.width / scale, frame.size.height / scale);
    Mat turn =
        mats.own(
            Imgproc.getRotationMatrix2D(
                new org.opencv.core.Point(frame.center.x / scale, frame.center.y / scale),
                frame.angle,
                1));
    turn.put(0, 2, turn.get(0, 2)[0] + size.width / 2 - frame.center.x / scale - cut);
    turn.put(1, 2, turn.get(1, 2)[0] + size.height / 2 - frame.center.y / scale - cut);
    Mat inside = mats.empty();
    Size insideSize =
        new Size(Math.max(4, size.width - 2 * cut), Math.max(4, size.height - 2 * cut));
    Imgproc.warpAffine(
        colour,
        inside,
        turn,
        insideSize,
        Imgproc.INTER_LINEAR,
        Core.BORDER_REPLICATE,
        new Scalar(0));
    return inside;
  }

  /** Red as dark as black: the darker of blue and green, stretched, on a white margin. */
  private GreyImage patch(Mat part) {
    List<Mat> channels = new ArrayList<>();
    Core.split(part, channels);
    channels.forEach(mats::own);
    Mat dark = mats.empty();
    Core.min(channels.get(0), channels.get(1), dark);
    Mat sized = mats.empty();
    double zoom = PATCH_HEIGHT / (double) dark.rows();
    int method = zoom > 1 ? Imgproc.INTER_CUBIC : Imgproc.INTER_AREA;
    Imgproc.resize(dark, sized, new Size(), zoom, zoom, method);
    sized = Light.calmest(sized, mats);
    Core.normalize(sized, sized, 0, 255, Core.NORM_MINMAX, CvType.CV_8U);
    Mat framed = mats.empty();
    Core.copyMakeBorder(
        sized,
        framed,
        PATCH_MARGIN,
        PATCH_MARGIN,
        PATCH_MARGIN,
        PATCH_MARGIN,
        Core.BORDER_CONSTANT,
        new Scalar(255));
    return PageFinder.image(framed);
  }

  private Region onPage(Region box) {
    return new Region(
        (int) (box.x() / scale),
        (int) (box.y() / scale),
        Math.max(1, (int) (box.width() / scale)),
        Math.max(1, (int) (box.height() / scale)));
  }

  private Rect bounds(Region box) {
    int x = Math.clamp(box.x(), 0, colour.cols() - 1);
    int y = Math.clamp(box.y(), 0, colour.rows() - 1);
    return new Rect(
        x,
        y,
        Math.clamp(box.width(), 1, colour.cols() - x),
        Math.clamp(box.height(), 1, colour.rows() - y));
  }

  /**
   * Drops what lies inside a seal already found (its rings) and black shapes that are red ones too.
   */
  private static List<Mark> withoutInner(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> marks.stream().noneMatch(other -> other != mark && supersedes(other, mark)))
        .toList();
  }

  private static boolean supersedes(Mark outer, Mark inner) {
    boolean covers = holds(outer.box(), inner.box());
    boolean isSeal = outer.shape() == Mark.Shape.ROUND_SEAL;
    boolean sameSize = outer.box().equals(inner.box());
    return covers
        && (outer.red() && !inner.red() || isSeal && !sameSize && outer.red() == inner.red());
  }

  private static boolean holds(Region outer, Region inner) {
    int slack = 6;
    return inner.x() >= outer.x() - slack
        && inner.y() >= outer.y() - slack
        && inner.x() + inner.width() <= outer.x() + outer.width() + slack
        && inner.y() + inner.height() <= outer.y() + outer.height() + slack;
  }
}
