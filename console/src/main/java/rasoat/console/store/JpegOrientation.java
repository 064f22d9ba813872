package rasoat.console.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera says a JPEG is to be turned (Exif 2.3, tag 0x0112): 1 is upright, up to 8. */
public final class JpegOrientation {

  static final int UPRIGHT = 1;
  private static final int FIRST_ON_ITS_SIDE = 5;
  private static final int LAST = 8;
  private static final int TAG = 0x0112;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final String EXIF = "Exif\0\0";
  private static final int ENTRY_BYTES = 12;

  private JpegOrientation() {}

  /** Upright too when the file does not say, or says it in a broken way. */
  public static int of(byte[] jpeg) {
    try {
      int orientation = search(ByteBuffer.wrap(jpeg));
      return orientation < UPRIGHT || orientation > LAST ? UPRIGHT : orientation;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
  }

  /** Whether width and height of the stored picture change places when it is turned upright. */
  public static boolean isOnItsSide(int orientation) {
    return orientation >= FIRST_ON_ITS_SIDE;
  }

  /**
   * From places of the stored picture to upright ones.
   *
   * @param width of the upright picture
   * @param height of the upright picture
   */
  public static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
      default -> new AffineTransform();
    };
  }

  private static int search(ByteBuffer jpeg) {
    int place = 2;
    while (true) {
      int marker = Short.toUnsignedInt(jpeg.getShort(place));
      int length = Short.toUnsignedInt(jpeg.getShort(place + 2));
      if (marker < 0xFF00 || marker == START_OF_SCAN || length < 2) {
        return UPRIGHT;
      }
      if (marker == APP1 && isExif(jpeg, place + 4)) {
        return readTiff(jpeg.slice(place + 4 + EXIF.length(), length - 2 - EXIF.length()));
      }
      place += 2 + length;
    }
  }

  private static boolean isExif(ByteBuffer jpeg, int place) {
    byte[] name = new byte[EXIF.length()];
    jpeg.get(place, name);
    return new String(name, ISO_8859_1).equals(EXIF);
  }

  private static int readTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_BYTES;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
        return Short.toUnsignedInt(tiff.getShort(entry + 8));
      }
    }
    return UPRIGHT;
  }
}
