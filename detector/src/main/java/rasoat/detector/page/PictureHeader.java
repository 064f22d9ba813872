package rasoat.detector.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What the first bytes of a picture promise. Read before any pixel is decoded, since a small file
 * can unfold to gigabytes.
 *
 * @param width of the widest of its pictures, pixels
 * @param height of the highest
 * @param frames pictures in the file: frames of an animation, pages of a TIFF
 */
record PictureHeader(String format, long width, long height, int frames) {

  private static final String EXPECTED =
      "expected a picture (JPEG, PNG, WebP, GIF, BMP, TIFF) or a PDF, got ";
  private static final Pattern HEIC = Pattern.compile("he[iv][cxms]|mif1|msf1");

  static PictureHeader read(byte[] bytes) throws UnreadableImageException {
    HeaderBytes header = HeaderBytes.bigEndian(bytes);
    if (bytes.length == 0) {
      throw new UnreadableImageException("expected a picture, got an empty file");
    }
    if (header.has(0, "RIFF") && header.has(8, "WEBP")) {
      return WebpHeader.read(bytes);
    }
    if (header.has(1, "PNG\r\n\u001a\n")) {
      return PngHeader.read(bytes);
    }
    if (header.has(0, "GIF8")) {
      return GifHeader.read(bytes);
    }
    if (TiffHeader.isTiff(bytes)) {
      return TiffHeader.read(bytes);
    }
    if (header.has(4, "ftyp")) {
      throw new UnreadableImageException(EXPECTED + mediaName(bytes));
    }
    return byTheJdk(bytes);
  }

  /** What telephones and sites make of the ISO base media format (ISO/IEC 14496-12), by brand. */
  private static String mediaName(byte[] bytes) {
    String brands = new String(bytes, 8, Math.min(bytes.length, 64) - 8, ISO_8859_1);
    if (brands.contains("avif") || brands.contains("avis")) {
      return "AVIF";
    }
    return HEIC.matcher(brands).lookingAt() ? "HEIC" : "a film";
  }

  private static PictureHeader byTheJdk(byte[] bytes) throws UnreadableImageException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableImageException(EXPECTED + "bytes that start with " + shown(bytes));
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
      String format = reader.getFormatName().toLowerCase(Locale.ROOT);
      return new PictureHeader(format, reader.getWidth(0), reader.getHeight(0), 1);
    } finally {
      reader.dispose();
    }
  }

  /** Width and height, for people. */
  String size() {
    return width + " x " + height;
  }

  private static String shown(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(8, bytes.length); i++) {
      hex.append(String.format(Locale.ROOT, "%02x ", bytes[i] & 0xff));
    }
    return hex.toString().strip();
  }
}
