package rasoat.benchmarks.pictures;

/** Smooth randomness over the plane: the same place has the same value, -1 to 1. */
record Noise(long seed) {

  /** Waves of about one unit. */
  double at(double x, double y) {
    long column = (long) Math.floor(x);
    long row = (long) Math.floor(y);
    double right = eased(x - column);
    double down = eased(y - row);
    double top = mixed(corner(column, row), corner(column + 1, row), right);
    double bottom = mixed(corner(column, row + 1), corner(column + 1, row + 1), right);
    return mixed(top, bottom, down);
  }

  /** Waves of one unit with finer ones on them. */
  double rough(double x, double y) {
    return (at(x, y) + at(2.1 * x + 7, 2.1 * y) / 2 + at(4.3 * x, 4.3 * y + 3) / 4) / 1.75;
  }

  private double corner(long x, long y) {
    long z = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return (double) ((z ^ (z >>> 31)) >> 11) / (1L << 52);
  }

  private static double mixed(double a, double b, double share) {
    return a + share * (b - a);
  }

  private static double eased(double t) {
    return t * t * (3 - 2 * t);
  }
}
