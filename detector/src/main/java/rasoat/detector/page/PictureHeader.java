package rasoat.detector.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What the first bytes of a picture promise. Read before any pixel is decoded, since a small file
 * can unfold to gigabytes.
 */
record PictureHeader(String format, long width, long height) {

  private static final int WEBP_HEADER_BYTES = 30;
  private static final int PNG_SIGNATURE_BYTES = 8;

  /** Length, name and checksum. */
  private static final int PNG_CHUNK_BYTES = 12;

  static PictureHeader read(byte[] bytes) throws UnreadableImageException {
    if (bytes.length == 0) {
      throw new UnreadableImageException("expected a picture, got an empty file");
    }
    if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
      return webp(bytes);
    }
    if (startsWith(bytes, 0, "%PDF")) {
      throw new UnreadableImageException(
          "expected a picture (JPEG, PNG, WebP, GIF, BMP, TIFF), got a PDF");
    }
    if (startsWith(bytes, 1, "PNG")) {
      checkPngChunks(bytes);
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableImageException(
            "expected a picture (JPEG, PNG, WebP, GIF, BMP, TIFF), got bytes that start with "
                + shown(bytes));
      }
      return read(readers.next(), in);
    } catch (IOException | RuntimeException e) {
      // Readers of the JDK throw all sorts of runtime exceptions on broken headers.
      String problem = e.getMessage() == null ? "a damaged one" : e.getMessage();
      throw new UnreadableImageException("expected a picture with a whole header, got: " + problem);
    }
  }

  private static PictureHeader read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      return new PictureHeader(reader.getFormatName(), reader.getWidth(0), reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }

  /** The three kinds of WebP keep their size in three places (RFC 9649, section 2). */
  private static PictureHeader webp(byte[] bytes) throws UnreadableImageException {
    if (bytes.length < WEBP_HEADER_BYTES) {
      throw new UnreadableImageException("expected a WebP header of 30 bytes, got " + bytes.length);
    }
    if (startsWith(bytes, 12, "VP8X")) {
      return new PictureHeader("webp", 1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3));
    }
    if (startsWith(bytes, 12, "VP8L")) {
      long packed = little(bytes, 21, 4);
      return new PictureHeader("webp", 1 + (packed & 0x3fff), 1 + ((packed >> 14) & 0x3fff));
    }
    return new PictureHeader("webp", little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
  }

  /** A chunk that claims more than the file holds would be believed and set aside (gigabytes). */
  private static void checkPngChunks(byte[] bytes) throws UnreadableImageException {
    int at = PNG_SIGNATURE_BYTES;
    while (at + PNG_CHUNK_BYTES <= bytes.length) {
      long length = ByteBuffer.wrap(bytes, at, 4).getInt() & 0xffffffffL;
      if (length > bytes.length - at - PNG_CHUNK_BYTES) {
        throw new UnreadableImageException(
            "expected PNG chunks within the file, got one of " + length + " bytes at byte " + at);
      }
      at += (int) length + PNG_CHUNK_BYTES;
    }
  }

  private static long little(byte[] bytes, int from, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | (bytes[from + i] & 0xff);
    }
    return value;
  }

  private static boolean startsWith(byte[] bytes, int from, String ascii) {
    return bytes.length >= from + ascii.length()
        && new String(bytes, from, ascii.length(), StandardCharsets.ISO_8859_1).equals(ascii);
  }

  private static String shown(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(8, bytes.length); i++) {
      hex.append(String.format(java.util.Locale.ROOT, "%02x ", bytes[i] & 0xff));
    }
    return hex.toString().strip();
  }
}
