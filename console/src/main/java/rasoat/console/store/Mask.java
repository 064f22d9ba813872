package rasoat.console.store;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Turns a picture into a preview that shows its outline and no letter of it.
 *
 * <p>All that is left are at most {@value #DOTS} colours along the longer side, one for no fewer
 * than {@value #LEAST_DOT} pixels of the picture: less than one for each letter of a page. The
 * preview is made from those alone, so nothing done to it brings more back.
 */
final class Mask {

  private static final int DOTS = 32;
  private static final int LEAST_DOT = 16;
  private static final int PREVIEW = 480;
  private static final int WORKING = 512;

  private Mask() {}

  /**
   * A JPEG, upright; empty when the picture cannot be decoded. Takes memory for 512 pixels a side.
   */
  static Optional<byte[]> preview(byte[] picture, PictureHeader header) {
    int longer = Math.max(header.storedWidth(), header.storedHeight());
    try {
      BufferedImage read = upright(decode(picture, Math.max(1, longer / WORKING)), header);
      int dots = Math.clamp(longer / LEAST_DOT, 1, DOTS);
      BufferedImage small = read;
      while (longerSide(small) > 2 * dots) {
        small = resized(small, longerSide(small) / 2);
      }
      return Optional.of(jpeg(resized(resized(small, dots), PREVIEW)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // The readers of the JDK throw anything at broken files.
    }
  }

  private static BufferedImage decode(byte[] picture, int step) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      try {
        reader.setInput(in, true, true);
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sparse);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage upright(BufferedImage stored, PictureHeader header) {
    int width = header.isOnItsSide() ? stored.getHeight() : stored.getWidth();
    int height = header.isOnItsSide() ? stored.getWidth() : stored.getHeight();
    BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = upright.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.drawImage(stored, turn(header.orientation(), width, height), null);
    canvas.dispose();
    return upright;
  }

  /** Exif 2.3, table of tag 0x0112, as a map from stored to upright places. */
  private static AffineTransform turn(int orientation, int width, int height) {
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

  private static BufferedImage resized(BufferedImage image, int longer) {
    double scale = (double) longer / longerSide(image);
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage resized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = resized.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(image, 0, 0, width, height, null);
    canvas.dispose();
    return resized;
  }

  private static int longerSide(BufferedImage image) {
    return Math.max(image.getWidth(), image.getHeight());
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }
}
