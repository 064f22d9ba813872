package rasoat.detector.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Range;
import org.opencv.imgcodecs.Animation;
import org.opencv.imgcodecs.Imgcodecs;

/** The bytes of one picture file, decoded as far as asked and never beyond the limits. */
final class Picture {

  /** A 64-megapixel picture takes 200 MB in colour; phones post far less. */
  static final long MAX_PIXELS = 64_000_000;

  /** Of a file with many: the first of them. */
  static final int MOST_PAGES = 20;

  private static final int MAX_SIDE = 30_000;

  /** Frames of an animation are decoded at once: half a minute of a talking head, not a film. */
  private static final int MOST_FRAMES = 300;

  private final byte[] bytes;
  private final PictureHeader header;

  private Picture(byte[] bytes, PictureHeader header) {
    this.bytes = bytes;
    this.header = header;
  }

  /** Looks at the header only. */
  static Picture of(byte[] bytes) throws UnreadableImageException {
    PictureHeader header = PictureHeader.read(bytes);
    if (header.width() <= 0 || header.height() <= 0) {
      throw new UnreadableImageException("expected a picture with an area, got " + header.size());
    }
    if (header.width() >= MAX_SIDE
        || header.height() >= MAX_SIDE
        || header.width() * header.height() > MAX_PIXELS) {
      throw new UnreadableImageException(
          "expected at most 64 million pixels and sides below 30,000, got " + header.size());
    }
    return new Picture(bytes, header);
  }

  /**
   * Shows all pictures in the file, those that repeat one before left out.
   *
   * @return what is missing, in words; empty when nothing is
   */
  String eachStill(Still.Visitor visitor) throws UnreadableImageException {
    return switch (header.format()) {
      case "jpeg" -> jpeg(visitor);
      case "tif" -> pages(visitor);
      default -> header.frames() > 1 ? animation(visitor) : still(visitor);
    };
  }

  private String jpeg(Still.Visitor visitor) throws UnreadableImageException {
    visitor.visit(
        new Still() {
          @Override
          public Mat smallGrey(Mats mats) throws UnreadableImageException {
            return decoded(reducedMode(), mats);
          }

          @Override
          public Mat colour(Mats mats) throws UnreadableImageException {
            return decoded(Imgcodecs.IMREAD_COLOR, mats);
          }
        });
    return isCutOff() ? "expected a whole JPEG, got one that ends early: the rest is missing" : "";
  }

  /** To sides of about 500 to 1400 pixels: a JPEG can be decoded at a part of its size. */
  private int reducedMode() {
    long longest = Math.max(header.width(), header.height());
    if (longest >= 5600) {
      return Imgcodecs.IMREAD_REDUCED_GRAYSCALE_4;
    }
    return longest >= 1500 ? Imgcodecs.IMREAD_REDUCED_GRAYSCALE_2 : Imgcodecs.IMREAD_GRAYSCALE;
  }

  /** A grey copy with a longer side of at least that, where the picture has it. */
  Optional<Glance> glance(int side, Mats mats) throws UnreadableImageException {
    if (header.frames() > 1 || header.format().equals("jpeg") && isCutOff()) {
      return Optional.empty();
    }
    long times = Math.max(header.width(), header.height()) / side;
    int mode =
        times >= 8
            ? Imgcodecs.IMREAD_REDUCED_GRAYSCALE_8
            : times >= 4
                ? Imgcodecs.IMREAD_REDUCED_GRAYSCALE_4
                : times >= 2 ? Imgcodecs.IMREAD_REDUCED_GRAYSCALE_2 : Imgcodecs.IMREAD_GRAYSCALE;
    return Optional.of(Glance.of(PageFinder.image(decoded(mode, mats)), header));
  }

  private String still(Still.Visitor visitor) throws UnreadableImageException {
    try (Mats mats = new Mats()) {
      // What a bitmap says about transparency is mostly nothing.
      int mode =
          header.format().equals("bmp") ? Imgcodecs.IMREAD_COLOR : Imgcodecs.IMREAD_UNCHANGED;
      visitor.visit(Still.of(Paper.under(decoded(mode, mats), mats)));
      return "";
    }
  }

  private String animation(Still.Visitor visitor) throws UnreadableImageException {
    int most = (int) Math.min(MOST_FRAMES, MAX_PIXELS / (header.width() * header.height()));
    try (Mats mats = new Mats()) {
      Animation animation = new Animation();
      try {
        Mat row = mats.own(encoded(mats).reshape(1, 1));
        Imgcodecs.imdecodeanimation(row, animation, 0, Math.max(1, most));
      } catch (CvException e) {
        throw damaged();
      }
      List<Mat> frames = animation.get_frames();
      frames.forEach(mats::own);
      if (frames.isEmpty()) {
        throw damaged();
      }
      NewStills fresh = new NewStills(visitor);
      for (Mat frame : frames) {
        fresh.visit(Still.of(Paper.under(frame, mats)));
      }
      boolean all = fresh.all() && header.frames() <= most;
      return all
          ? ""
          : "expected an animation of few pictures, got %d frames: looked at %d that differ"
              .formatted(header.frames(), fresh.count());
    }
  }

  private String pages(Still.Visitor visitor) throws UnreadableImageException {
    NewStills fresh = new NewStills(visitor);
    int pages = Math.min(header.frames(), MOST_PAGES);
    for (int page = 0; page < pages; page++) {
      try (Mats mats = new Mats()) {
        List<Mat> one = new ArrayList<>();
        try {
          Range range = new Range(page, page + 1);
          Imgcodecs.imdecodemulti(encoded(mats), Imgcodecs.IMREAD_COLOR, one, range);
        } catch (CvException e) {
          one.clear();
        }
        one.forEach(mats::own);
        if (one.isEmpty() && page == 0) {
          throw damaged();
        }
        if (one.isEmpty()) {
          return "expected %d pages, got %d: the next is damaged".formatted(header.frames(), page);
        }
        fresh.visit(Still.of(one.getFirst()));
      }
    }
    return tooMany(header.frames());
  }

  /** What to say of a file with so many pages; nothing when all are read. */
  static String tooMany(int pages) {
    return pages <= MOST_PAGES
        ? ""
        : "expected at most %d pages, got %d: the rest is left out".formatted(MOST_PAGES, pages);
  }

  /** Whether a JPEG ends before its end-of-image marker: the lower part is then grey. */
  private boolean isCutOff() {
    for (int i = bytes.length - 2; i >= 0 && i > bytes.length - 4096; i--) {
      if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xff) == 0xd9) {
        return false;
      }
    }
    return true;
  }

  private Mat decoded(int mode, Mats mats) throws UnreadableImageException {
    try {
      Mat decoded = mats.own(Imgcodecs.imdecode(encoded(mats), mode));
      if (!decoded.empty()) {
        return decoded;
      }
    } catch (CvException e) {
      // Its message names source files of the library, nothing about the picture.
    }
    throw damaged();
  }

  private MatOfByte encoded(Mats mats) {
    boolean ended = !header.format().equals("jpeg") || !isCutOff();
    return mats.own(new MatOfByte(ended ? bytes : ended(bytes)));
  }

  private UnreadableImageException damaged() {
    return new UnreadableImageException(
        "expected "
            + header.format()
            + " pixels of "
            + header.size()
            + ", got none: they are damaged");
  }

  /** With the end marker put back, so that what is there of a cut-off JPEG is decoded. */
  private static byte[] ended(byte[] bytes) {
    byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
    ended[bytes.length] = (byte) 0xff;
    ended[bytes.length + 1] = (byte) 0xd9;
    return ended;
  }

  /** Width and height as the header says. */
  String size() {
    return header.size();
  }
}
