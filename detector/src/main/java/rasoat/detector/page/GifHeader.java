package rasoat.detector.page;

/** Sizes and number of the frames of a GIF (GIF89a specification, sections 18 to 26). */
final class GifHeader {

  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2c;

  private final HeaderBytes gif;

  private GifHeader(byte[] bytes) {
    gif = HeaderBytes.littleEndian(bytes);
  }

  static PictureHeader read(byte[] bytes) throws UnreadableImageException {
    return new GifHeader(bytes).read();
  }

  private PictureHeader read() throws UnreadableImageException {
    long width = gif.shortAt(6);
    long height = gif.shortAt(8);
    int frames = 0;
    int at = 13 + colours(gif.byteAt(10));
    while (at < gif.length()) {
      int block = gif.byteAt(at);
      if (block == IMAGE) {
        width = Math.max(width, gif.shortAt(at + 5));
        height = Math.max(height, gif.shortAt(at + 7));
        frames++;
        at = afterData(at + 11 + (at + 9 < gif.length() ? colours(gif.byteAt(at + 9)) : 0));
      } else if (block == EXTENSION) {
        at = afterData(at + 2);
      } else {
        break;
      }
    }
    return new PictureHeader("gif", width, height, Math.max(1, frames));
  }

  /** Bytes of the table of colours that flags announce. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Blocks of data, each with its length before it; one of length 0 ends them. */
  private int afterData(int start) throws UnreadableImageException {
    int at = start;
    while (at < gif.length()) {
      int length = gif.byteAt(at);
      at += 1 + length;
      if (length == 0) {
        return at;
      }
    }
    return gif.length();
  }
}
