package rasoat.benchmarks.pictures;

import java.util.random.RandomGenerator;

/** What a paper lies on. */
enum Desk {
  /** Speckled stone. */
  GRANITE,
  /** Squares of two colours. */
  TABLECLOTH,
  /** Woven bamboo. */
  MAT,
  /** Painted, nearly even. */
  PAINTED,
  /** The paper goes on: a picture taken so near that no edge is in it. */
  PAPER;

  static Desk any(RandomGenerator random) {
    return values()[random.nextInt(PAPER.ordinal())];
  }

  /** Red, green and blue, 0 to 255, at a place in widths of the paper. */
  void colour(double x, double y, Noise noise, double[] into) {
    switch (this) {
      case GRANITE -> {
        double speck = noise.at(160 * x, 160 * y) + noise.rough(30 * x, 30 * y);
        set(into, 96 + 34 * speck, 92 + 34 * speck, 95 + 36 * speck);
      }
      case TABLECLOTH -> {
        int squares =
            (Math.floorMod((long) (14 * x + 1000), 2L) == 0 ? 1 : 0)
                + (Math.floorMod((long) (14 * y + 1000), 2L) == 0 ? 1 : 0);
        double weave = 6 * noise.at(220 * x, 220 * y);
        set(
            into,
            214 - 8 * squares + weave,
            205 - 50 * squares + weave,
            196 - 56 * squares + weave);
      }
      case MAT -> {
        double across = Math.sin(90 * x + 2 * noise.at(3 * x, 40 * y));
        double along = Math.sin(90 * y + (Math.floorMod((long) (15 * x + 500), 2L) == 0 ? 0 : 3.1));
        double light = 18 * across * along;
        set(into, 181 + light, 150 + light, 98 + light);
      }
      case PAINTED -> {
        double light = 10 * noise.rough(4 * x, 4 * y);
        set(into, 60 + light, 92 + light, 104 + light);
      }
      case PAPER -> set(into, 250, 250, 248);
    }
  }

  private static void set(double[] colour, double red, double green, double blue) {
    colour[0] = red;
    colour[1] = green;
    colour[2] = blue;
  }
}
