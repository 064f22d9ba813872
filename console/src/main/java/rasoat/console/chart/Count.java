package rasoat.console.chart;

/** How many of something. */
final class Count {

  /** So large that nobody counts so many posts, and so small that sums of them are exact. */
  static final long MOST = 1_000_000_000_000L;

  private Count() {}

  /** The same count, if it is one. */
  static long checked(long count, String where) {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException(
          "expected a count of 0 to %d: was %d (%s)".formatted(MOST, count, where));
    }
    return count;
  }
}
