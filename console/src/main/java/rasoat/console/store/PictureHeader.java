package rasoat.console.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What a picture says of itself before a pixel is decoded.
 *
 * @param storedWidth in the file, before it is turned upright
 * @param orientation as {@link JpegOrientation} tells
 */
record PictureHeader(PictureFormat format, int storedWidth, int storedHeight, int orientation) {

  /** Empty when it is no picture, or a broken one. */
  static Optional<PictureHeader> of(byte[] bytes) {
    return PictureFormat.of(bytes)
        .flatMap(
            format ->
                format == PictureFormat.WEBP
                    ? WebpSize.of(bytes).map(size -> upright(format, size.width(), size.height()))
                    : read(format, bytes))
        .filter(header -> header.storedWidth > 0 && header.storedHeight > 0);
  }

  /** The width once turned upright. */
  int width() {
    return isOnItsSide() ? storedHeight : storedWidth;
  }

  /** The height once turned upright. */
  int height() {
    return isOnItsSide() ? storedWidth : storedHeight;
  }

  long pixels() {
    return (long) storedWidth * storedHeight;
  }

  boolean isOnItsSide() {
    return JpegOrientation.isOnItsSide(orientation);
  }

  private static Optional<PictureHeader> read(PictureFormat format, byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int turn =
            format == PictureFormat.JPEG ? JpegOrientation.of(bytes) : JpegOrientation.UPRIGHT;
        return Optional.of(
            new PictureHeader(format, reader.getWidth(0), reader.getHeight(0), turn));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // The readers of the JDK throw anything at broken files.
    }
  }

  private static PictureHeader upright(PictureFormat format, int width, int height) {
    return new PictureHeader(format, width, height, JpegOrientation.UPRIGHT);
  }
}
