package rasoat.benchmarks.pictures;

import java.util.random.RandomGenerator;

/**
 * A lamp over the desk, a window's daylight, and what stands between.
 *
 * @param strength of all light, 1 is well lit
 * @param lampX where the lamp hangs, in widths of the sheet from its middle
 * @param lampY where the lamp hangs
 * @param lamp share of the lamp in all light
 * @param warmth how much redder than daylight
 * @param shade how dark the shadow of the person is
 * @param noise of the desk
 */
record Light(
    double strength,
    double lampX,
    double lampY,
    double lamp,
    double warmth,
    double shade,
    Noise noise) {

  static Light any(RandomGenerator random) {
    return new Light(
        0.82 + 0.12 * random.nextDouble(),
        1.4 * random.nextDouble() - 0.7,
        1.4 * random.nextDouble() - 0.7,
        0.25 + 0.3 * random.nextDouble(),
        0.03 + 0.05 * random.nextGaussian(),
        random.nextInt(3) == 0 ? 0.2 : 0,
        new Noise(random.nextLong()));
  }

  Light dimmed(double by) {
    return new Light(strength * by, lampX, lampY, 0.6, warmth + 0.1, shade, noise);
  }

  /** Changes a colour to what is seen of it there. */
  void fall(double x, double y, double slope, double[] colour) {
    double away = (x - lampX) * (x - lampX) + (y - lampY) * (y - lampY);
    double bright = strength * slope * (1 - lamp + lamp / (0.55 + away));
    double edge = (x + 0.7 * y - 0.35 + 0.1 * noise.at(2 * x, 2 * y)) * 7;
    bright *= 1 - shade / (1 + Math.exp(-edge));
    colour[0] *= bright * (1 + warmth);
    colour[1] *= bright;
    colour[2] *= bright * (1 - 1.4 * warmth);
  }
}
