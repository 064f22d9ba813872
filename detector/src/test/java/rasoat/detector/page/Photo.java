package rasoat.detector.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What happens to a sheet before it is posted. */
public final class Photo {

  private Photo() {}

  /** Turned clockwise by a multiple of 90 degrees. */
  public static BufferedImage turned(BufferedImage image, int degrees) {
    boolean sideways = degrees % 180 != 0;
    int width = sideways ? image.getHeight() : image.getWidth();
    int height = sideways ? image.getWidth() : image.getHeight();
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(degrees / 90);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(image, turn, null);
    return turned;
  }

  /** Where a stretch of a sheet is once it is turned. */
  public static Rectangle turned(Rectangle place, int degrees) {
    return switch (degrees) {
      case 90 ->
          new Rectangle(
              DrawnPage.HEIGHT - place.y - place.height, place.x, place.height, place.width);
      case 180 ->
          new Rectangle(
              DrawnPage.WIDTH - place.x - place.width,
              DrawnPage.HEIGHT - place.y - place.height,
              place.width,
              place.height);
      case 270 ->
          new Rectangle(
              place.y, DrawnPage.WIDTH - place.x - place.width, place.height, place.width);
      default -> place;
    };
  }

  /** Lying askew on a dark desk. */
  public static BufferedImage onDesk(BufferedImage image, double degrees) {
    BufferedImage desk = new BufferedImage(1800, 2200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = desk.createGraphics();
    pen.setColor(new Color(84, 60, 42));
    pen.fillRect(0, 0, desk.getWidth(), desk.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform lie = AffineTransform.getTranslateInstance(900, 1100);
    lie.rotate(Math.toRadians(degrees));
    lie.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    pen.drawImage(image, lie, null);
    return desk;
  }

  /** Lying askew on a desk whose grain is as long and as high as words. */
  public static BufferedImage onGrain(BufferedImage image, double degrees) {
    BufferedImage desk = onDesk(image, degrees);
    int wood = desk.getRGB(0, 0);
    int grain = new Color(34, 24, 16).getRGB();
    for (int y = 0; y < desk.getHeight(); y++) {
      for (int x = 0; x < desk.getWidth(); x++) {
        boolean isGrain = y % 26 < 9 && (x + 37 * (y / 26)) % 90 < 60;
        if (isGrain && desk.getRGB(x, y) == wood) {
          desk.setRGB(x, y, grain);
        }
      }
    }
    return desk;
  }

  /** Seen from below: the upper edge is shorter by that share, on a dark desk. */
  public static BufferedImage leaning(BufferedImage image, double shorter) {
    int margin = 120;
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage seen =
        new BufferedImage(width + 2 * margin, height + 2 * margin, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        double down = (y - margin) / (double) height;
        // A homography: rows far away lie closer together.
        double v = down / (1 - shorter + shorter * down);
        double narrow = 1 - shorter * (1 - down);
        double u = 0.5 + ((x - margin) / (double) width - 0.5) / narrow;
        boolean paper = u >= 0 && u < 1 && v >= 0 && v < 1;
        seen.setRGB(x, y, paper ? image.getRGB((int) (u * width), (int) (v * height)) : 0x4a3c30);
      }
    }
    return seen;
  }

  /** Bright at the left, dark at the right. */
  public static BufferedImage shadowed(BufferedImage image) {
    BufferedImage dark =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double light = 1 - 0.65 * x / image.getWidth();
        Color colour = new Color(image.getRGB(x, y));
        dark.setRGB(
            x,
            y,
            new Color(
                    (int) (colour.getRed() * light),
                    (int) (colour.getGreen() * light),
                    (int) (colour.getBlue() * light * 0.92))
                .getRGB());
      }
    }
    return dark;
  }

  /**
   * Taken of a screen: stripes in three colours, a third of a turn apart.
   *
   * @param depth how much of a colour its darkest stripe lacks, 0..1
   */
  public static BufferedImage striped(BufferedImage image, double depth) {
    BufferedImage striped =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double turn = (x + 2.3 * y) / 36 + 2 * Math.sin(y / 300.0);
        int rgb = 0;
        for (int colour = 0; colour < 3; colour++) {
          double wave = Math.cos(2 * Math.PI * (turn + colour / 3.0));
          double left = 1 - depth * (1 - wave) / 2;
          int value = image.getRGB(x, y) >> (16 - 8 * colour) & 0xff;
          rgb = rgb << 8 | (int) (value * left);
        }
        striped.setRGB(x, y, rgb);
      }
    }
    return striped;
  }

  /**
   * The same in little light: darker, with grain in each colour.
   *
   * @param light of full light, 0 to 1
   * @param grain standard deviation, in steps of 256
   */
  public static BufferedImage grainy(BufferedImage image, double light, double grain) {
    Random random = new Random(7);
    BufferedImage dark =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double value = light * (image.getRGB(x, y) >> shift & 0xff);
          rgb = rgb << 8 | Math.clamp((int) (value + grain * random.nextGaussian()), 0, 255);
        }
        dark.setRGB(x, y, rgb);
      }
    }
    return dark;
  }

  /** Soft light and dark in three colours with grain over it, as of a photograph out of focus. */
  public static BufferedImage scenery(int width, int height, long seed) {
    Random random = new Random(seed);
    BufferedImage coarse = new BufferedImage(12, 9, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 12 * 9; i++) {
      coarse.setRGB(i % 12, i / 12, random.nextInt(0x1000000));
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(coarse, 0, 0, width, height, null);
    for (int i = 0; i < width * height; i++) {
      int grain = random.nextInt(8) * 0x010101;
      image.setRGB(i % width, i / width, (image.getRGB(i % width, i / width) & 0xf8f8f8) + grain);
    }
    return image;
  }

  public static byte[] jpeg(BufferedImage image) {
    return encoded(image, "jpg");
  }

  /** A JPEG of that quality, 0 to 1. */
  public static byte[] jpeg(BufferedImage image, double quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality((float) quality);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  public static byte[] png(BufferedImage image) {
    return encoded(image, "png");
  }

  public static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException("no writer of " + format + " for " + image);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
