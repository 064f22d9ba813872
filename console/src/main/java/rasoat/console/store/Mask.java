package rasoat.console.store;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
      BufferedImage dots = averaged(read, Math.clamp(longer / LEAST_DOT, 1, DOTS));
      double scale = (double) PREVIEW / longer;
      return Optional.of(
          jpeg(enlarged(dots, scaled(header.width(), scale), scaled(header.height(), scale))));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // The readers of the JDK throw anything at broken files.
    }
  }

  /** A plain sheet of the proportions of a picture that cannot be decoded here. */
  static byte[] sheet(PictureHeader header) throws IOException {
    double scale = (double) PREVIEW / Math.max(header.width(), header.height());
    BufferedImage sheet =
        new BufferedImage(
            scaled(header.width(), scale),
            scaled(header.height(), scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = sheet.createGraphics();
    canvas.setColor(Color.LIGHT_GRAY);
    canvas.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    canvas.dispose();
    return jpeg(sheet);
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
    canvas.drawImage(stored, JpegOrientation.turn(header.orientation(), width, height), null);
    canvas.dispose();
    return upright;
  }

  /** Each dot is the mean of the pixels it stands for, so that no pattern shows through. */
  private static BufferedImage averaged(BufferedImage image, int longer) {
    double scale = (double) longer / Math.max(image.getWidth(), image.getHeight());
    int width = scaled(image.getWidth(), scale);
    int height = scaled(image.getHeight(), scale);
    long[][] sums = new long[width * height][4];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int dot = y * height / image.getHeight() * width + x * width / image.getWidth();
        int colour = image.getRGB(x, y);
        sums[dot][0] += (colour >> 16) & 0xFF;
        sums[dot][1] += (colour >> 8) & 0xFF;
        sums[dot][2] += colour & 0xFF;
        sums[dot][3]++;
      }
    }
    BufferedImage averaged = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int dot = 0; dot < sums.length; dot++) {
      averaged.setRGB(dot % width, dot / width, mean(sums[dot]));
    }
    return averaged;
  }

  private static int mean(long[] sums) {
    long pixels = sums[3];
    return (int) (((sums[0] / pixels) << 16) | ((sums[1] / pixels) << 8) | (sums[2] / pixels));
  }

  private static BufferedImage enlarged(BufferedImage dots, int width, int height) {
    BufferedImage preview = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = preview.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.drawImage(dots, 0, 0, width, height, null);
    canvas.dispose();
    return preview;
  }

  private static int scaled(int side, double scale) {
    return Math.max(1, (int) Math.round(side * scale));
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }
}
