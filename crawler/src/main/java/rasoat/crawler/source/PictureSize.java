package rasoat.crawler.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How large a picture says it is, before a pixel is decoded. */
record PictureSize(int width, int height) {

  private static final int LONGEST_SIDE = 20_000;
  private static final long MOST_PIXELS = 100_000_000;

  /** Empty when its header is broken. */
  static Optional<PictureSize> of(MediaFormat format, byte[] bytes) {
    Optional<PictureSize> size = format == MediaFormat.WEBP ? webp(bytes) : read(bytes);
    return size.filter(one -> one.width > 0 && one.height > 0);
  }

  /** Whether decoding it would take more memory than any page of a document needs. */
  boolean isTooLarge() {
    return Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
  }

  String excess() {
    return "expected %d pixels or fewer and no side over %d, got %d x %d"
        .formatted(MOST_PIXELS, LONGEST_SIDE, width, height);
  }

  private static Optional<PictureSize> read(byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // The readers of the JDK throw anything at broken files.
    }
  }

  /** The three kinds of first chunk (RFC 9649). */
  private static Optional<PictureSize> webp(byte[] bytes) {
    if (bytes.length < 30) {
      return Optional.empty();
    }
    return switch (bytes[15]) {
      case ' ' -> Optional.of(new PictureSize(bits(bytes, 26, 0, 14), bits(bytes, 28, 0, 14)));
      case 'L' ->
          Optional.of(new PictureSize(bits(bytes, 21, 0, 14) + 1, bits(bytes, 21, 14, 14) + 1));
      case 'X' ->
          Optional.of(new PictureSize(bits(bytes, 24, 0, 24) + 1, bits(bytes, 27, 0, 24) + 1));
      default -> Optional.empty();
    };
  }

  private static int bits(byte[] bytes, int place, int from, int count) {
    long word = 0;
    for (int i = 0; i < 4 && place + i < bytes.length; i++) {
      word |= (bytes[place + i] & 0xffL) << (8 * i);
    }
    return (int) (word >> from & (1L << count) - 1);
  }
}
