package rasoat.benchmarks.drawn;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.random.RandomGenerator;

/**
 * Makes a picture of a page worse, as a telephone and a network do.
 *
 * @param scale of the page, 1 is 200 dots per inch
 * @param blur standard deviation in pixels of the smaller picture
 * @param grain standard deviation of the noise, of 255
 * @param jpeg quality, 0..1
 */
public record Photographs(double scale, double blur, double grain, float jpeg) {

  /** JPEG bytes of the page, a little turned and unevenly lit. */
  public byte[] take(BufferedImage page, RandomGenerator random) throws IOException {
    int width = (int) (page.getWidth() * scale);
    int height = (int) (page.getHeight() * scale);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    AffineTransform turn = AffineTransform.getScaleInstance(scale, scale);
    turn.rotate((random.nextDouble() - 0.5) * 0.02, page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, turn, null);
    pen.dispose();
    BufferedImage soft = Blur.of(small, blur);
    grain(soft, random);
    return Jpeg.of(soft, jpeg);
  }

  private void grain(BufferedImage image, RandomGenerator random) {
    WritableRaster raster = image.getRaster();
    double slope = (random.nextDouble() - 0.5) * 0.4;
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      double light = 0.8 + slope * ((double) y / image.getHeight() - 0.5);
      for (int x = 0; x < row.length; x++) {
        row[x] = Math.clamp(Math.round(row[x] * light + grain * random.nextGaussian()), 0, 255);
      }
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
  }
}
