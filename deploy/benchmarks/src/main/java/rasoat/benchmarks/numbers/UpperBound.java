package rasoat.benchmarks.numbers;

/** How many rare events are to be expected at most when so many were seen. */
final class UpperBound {

  private static final double RISK = 0.05;
  private static final double EXACT = 1e-9;

  private UpperBound() {}

  /** The mean of the Poisson distribution that shows so few with a chance of 5 %; 3.0 for none. */
  static double of(int seen) {
    double low = 0;
    double high = 10 + 3.0 * seen;
    while (high - low > EXACT) {
      double middle = (low + high) / 2;
      if (chanceOfAtMost(seen, middle) > RISK) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double chanceOfAtMost(int seen, double mean) {
    double term = Math.exp(-mean);
    double sum = term;
    for (int i = 1; i <= seen; i++) {
      term *= mean / i;
      sum += term;
    }
    return sum;
  }
}
