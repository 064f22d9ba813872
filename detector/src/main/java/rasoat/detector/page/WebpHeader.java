package rasoat.detector.page;

/** The kinds of WebP keep their sizes in several places (RFC 9649, section 2). */
final class WebpHeader {

  private static final int HEADER_BYTES = 30;
  private static final int FIRST_CHUNK = 12;

  private final HeaderBytes webp;
  private long width;
  private long height;
  private int frames;

  private WebpHeader(byte[] bytes) {
    webp = HeaderBytes.littleEndian(bytes);
  }

  static PictureHeader read(byte[] bytes) throws UnreadableImageException {
    if (bytes.length < HEADER_BYTES) {
      throw new UnreadableImageException("expected a WebP header of 30 bytes, got " + bytes.length);
    }
    WebpHeader header = new WebpHeader(bytes);
    header.chunks(FIRST_CHUNK, bytes.length);
    return new PictureHeader("webp", header.width, header.height, Math.max(1, header.frames));
  }

  private void chunks(long from, long to) throws UnreadableImageException {
    long at = from;
    while (at + 8 <= to) {
      long length = webp.intAt(at + 4);
      if (webp.has(at, "VP8X") && at == FIRST_CHUNK) {
        width = 1 + webp.number(at + 12, 3);
        height = 1 + webp.number(at + 15, 3);
      } else if (webp.has(at, "VP8L")) {
        long packed = webp.intAt(at + 9);
        picture(1 + (packed & 0x3fff), 1 + ((packed >> 14) & 0x3fff));
      } else if (webp.has(at, "VP8 ")) {
        picture(webp.shortAt(at + 14) & 0x3fff, webp.shortAt(at + 16) & 0x3fff);
      } else if (webp.has(at, "ANMF") && from == FIRST_CHUNK) {
        frames++;
        picture(1 + webp.number(at + 14, 3), 1 + webp.number(at + 17, 3));
        chunks(at + 24, Math.min(to, at + 8 + length));
      }
      at += 8 + length + (length & 1);
    }
  }

  /** The canvas comes first; what is to be drawn on it has to fit. */
  private void picture(long ownWidth, long ownHeight) throws UnreadableImageException {
    if (width == 0) {
      width = ownWidth;
      height = ownHeight;
    } else if (ownWidth > width || ownHeight > height) {
      throw new UnreadableImageException(
          "expected a WebP that fits its canvas of %d x %d, got a picture of %d x %d in it"
              .formatted(width, height, ownWidth, ownHeight));
    }
  }
}
