package rasoat.benchmarks.pictures;

import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;
import rasoat.benchmarks.drawn.Blur;

/**
 * What is lost between lens and file.
 *
 * @param blur standard deviation of the focus, in pixels
 * @param grain standard deviation of the noise at full light, of 255; dark places have less of it
 */
record Sensor(double blur, double grain) {

  BufferedImage read(BufferedImage seen, RandomGenerator random) {
    BufferedImage soft = blur < 0.2 ? seen : Blur.of(seen, blur);
    BufferedImage read =
        new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        int rgb = soft.getRGB(x, y);
        double bright = random.nextGaussian();
        double warm = random.nextGaussian();
        read.setRGB(
            x,
            y,
            Pixels.rgb(
                noisy(rgb >> 16 & 255, 0.8 * bright + 0.6 * warm),
                noisy(rgb >> 8 & 255, bright),
                noisy(rgb & 255, 0.8 * bright - 0.6 * warm)));
      }
    }
    return read;
  }

  /** Photons come one by one: their noise grows with the root of the light. */
  private double noisy(int value, double deviations) {
    return value + deviations * grain * Math.sqrt((value + 12) / 255.0);
  }
}
