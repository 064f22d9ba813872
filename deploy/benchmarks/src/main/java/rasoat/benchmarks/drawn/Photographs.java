package rasoat.benchmarks.drawn;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

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
    BufferedImage soft = blurred(blurred(small, true), false);
    grain(soft, random);
    return jpeg(soft);
  }

  private BufferedImage blurred(BufferedImage image, boolean across) {
    int radius = (int) Math.ceil(3 * blur);
    float[] weights = new float[2 * radius + 1];
    float sum = 0;
    for (int i = -radius; i <= radius; i++) {
      weights[i + radius] = (float) Math.exp(-i * i / (2 * blur * blur));
      sum += weights[i + radius];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    Kernel kernel =
        across ? new Kernel(weights.length, 1, weights) : new Kernel(1, weights.length, weights);
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
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

  private byte[] jpeg(BufferedImage image) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(jpeg);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
