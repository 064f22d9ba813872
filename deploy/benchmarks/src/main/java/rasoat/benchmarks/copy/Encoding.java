package rasoat.benchmarks.copy;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import rasoat.benchmarks.drawn.Jpeg;

/**
 * How a network encodes a grey picture once more.
 *
 * @param size of the new picture's sides, 1 as it was
 * @param quality of JPEG, 0 to 100
 * @param cropped share of each side cut off at every edge
 */
record Encoding(double size, int quality, double cropped) {

  byte[] of(byte[] picture) throws IOException {
    BufferedImage whole = coloured(ImageIO.read(new ByteArrayInputStream(picture)));
    int x = (int) Math.round(whole.getWidth() * cropped);
    int y = (int) Math.round(whole.getHeight() * cropped);
    BufferedImage part =
        whole.getSubimage(x, y, whole.getWidth() - 2 * x, whole.getHeight() - 2 * y);
    int width = (int) Math.round(part.getWidth() * size);
    int height = (int) Math.round(part.getHeight() * size);
    BufferedImage image = new BufferedImage(width, height, whole.getType());
    Graphics2D pen = image.createGraphics();
    Image sized =
        size < 1 ? part.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : part;
    pen.drawImage(sized, 0, 0, null);
    pen.dispose();
    return Jpeg.of(image, quality / 100f);
  }

  /** Drawing a grey picture of Java would change how bright it is. */
  private static BufferedImage coloured(BufferedImage grey) {
    BufferedImage coloured =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        coloured.setRGB(x, y, grey.getRaster().getSample(x, y, 0) * 0x010101);
      }
    }
    return coloured;
  }

  @Override
  public String toString() {
    return "%3.0f %% q%d%s"
        .formatted(100 * size, quality, cropped > 0 ? " cut %.0f %%".formatted(100 * cropped) : "");
  }
}
