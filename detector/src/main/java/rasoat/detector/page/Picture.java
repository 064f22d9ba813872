package rasoat.detector.page;

import java.util.Arrays;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** The bytes of one picture, decoded as far as asked and never beyond the limits. */
final class Picture {

  /** A 64-megapixel picture takes 200 MB in colour; phones post far less. */
  static final long MAX_PIXELS = 64_000_000;

  private static final int MAX_SIDE = 30_000;

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
      throw new UnreadableImageException("expected a picture with an area, got " + size(header));
    }
    if (header.width() >= MAX_SIDE
        || header.height() >= MAX_SIDE
        || header.width() * header.height() > MAX_PIXELS) {
      throw new UnreadableImageException(
          "expected at most 64 million pixels and sides below 30,000, got " + size(header));
    }
    return new Picture(bytes, header);
  }

  /** Whether a JPEG ends before its end-of-image marker: the lower part is then grey. */
  boolean isCutOff() {
    if (!header.format().equalsIgnoreCase("jpeg")) {
      return false;
    }
    for (int i = bytes.length - 2; i >= 0 && i > bytes.length - 4096; i--) {
      if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xff) == 0xd9) {
        return false;
      }
    }
    return true;
  }

  /** A grey copy with sides of about 500 to 1400 pixels, turned as the camera says. */
  Mat smallGrey(Mats mats) throws UnreadableImageException {
    long longest = Math.max(header.width(), header.height());
    int mode =
        longest >= 5600
            ? Imgcodecs.IMREAD_REDUCED_GRAYSCALE_4
            : longest >= 1500 ? Imgcodecs.IMREAD_REDUCED_GRAYSCALE_2 : Imgcodecs.IMREAD_GRAYSCALE;
    return decode(mats, mode);
  }

  /** The whole picture, blue green red, turned as the camera says. */
  Mat colour(Mats mats) throws UnreadableImageException {
    return decode(mats, Imgcodecs.IMREAD_COLOR);
  }

  private Mat decode(Mats mats, int mode) throws UnreadableImageException {
    try {
      MatOfByte encoded = mats.own(new MatOfByte(isCutOff() ? ended(bytes) : bytes));
      Mat decoded = mats.own(Imgcodecs.imdecode(encoded, mode));
      if (!decoded.empty()) {
        return decoded;
      }
    } catch (CvException e) {
      // Its message names source files of the library, nothing about the picture.
    }
    throw new UnreadableImageException(
        "expected " + header.format() + " pixels of " + size() + ", got none: they are damaged");
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
    return size(header);
  }

  private static String size(PictureHeader header) {
    return header.width() + " x " + header.height();
  }
}
