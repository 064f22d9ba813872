package rasoat.benchmarks.pictures;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import rasoat.benchmarks.drawn.Jpeg;

/**
 * What networks do to a picture that is posted: made smaller and compressed, once each time it is
 * passed on.
 *
 * @param longest side of the picture, in pixels
 * @param qualities of JPEG, 0..1, in turn
 */
record Network(int longest, List<Float> qualities) {

  static final Network GOOD = new Network(1600, List.of(0.82f));
  static final Network RESENT = new Network(720, List.of(0.7f, 0.62f));

  /** The bytes that are seen in the end. */
  byte[] pass(BufferedImage picture) throws IOException {
    BufferedImage image = smaller(picture);
    byte[] bytes = {};
    for (float quality : qualities) {
      bytes = Jpeg.of(image, quality);
      image = ImageIO.read(new ByteArrayInputStream(bytes));
    }
    return bytes;
  }

  /** How much smaller it gets: 1 or less. */
  double scale(BufferedImage picture) {
    return Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
  }

  private BufferedImage smaller(BufferedImage picture) {
    if (scale(picture) == 1) {
      return picture;
    }
    int width = (int) Math.round(picture.getWidth() * scale(picture));
    int height = (int) Math.round(picture.getHeight() * scale(picture));
    return drawn(
        picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), width, height);
  }

  /** Turned clockwise by a multiple of 90 degrees. */
  static BufferedImage turned(BufferedImage image, int degrees) {
    boolean side = degrees % 180 != 0;
    int width = side ? image.getHeight() : image.getWidth();
    int height = side ? image.getWidth() : image.getHeight();
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(degrees / 90);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(image, turn, null);
    pen.dispose();
    return turned;
  }

  static BufferedImage drawn(Image image, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }
}
