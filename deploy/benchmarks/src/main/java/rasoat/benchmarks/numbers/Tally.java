package rasoat.benchmarks.numbers;

import java.util.Arrays;
import java.util.Locale;

/** What came of the readings of one kind of noise. */
final class Tally {

  final String noise;
  int readings;
  int numberRead;
  int numberRight;
  int right;
  int wrong;
  int several;
  int supported;
  int strangers;
  int falseStrong;
  int falseSupported;
  private final double[] millis = new double[2_000_000];
  private int timed;

  Tally(String noise) {
    this.noise = noise;
  }

  void time(long nanos) {
    if (timed < millis.length) {
      millis[timed++] = nanos / 1e6;
    }
  }

  /** A strange document named, of so many. */
  String progress() {
    return noise + ": " + falseStrong + " of " + strangers;
  }

  String line() {
    double[] sorted = Arrays.copyOf(millis, timed);
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%-6s | %.3f %.3f | %.3f %.5f %.4f | %.3f | %d of %d | %d | %.2f %.2f ms",
        noise,
        share(numberRead, readings),
        share(numberRight, readings),
        share(right, readings),
        share(wrong, readings),
        share(several, readings),
        share(supported, readings),
        falseStrong,
        strangers,
        falseSupported,
        sorted.length == 0 ? 0 : sorted[sorted.length / 2],
        sorted.length == 0 ? 0 : sorted[sorted.length * 99 / 100]);
  }

  private static double share(int part, int of) {
    return of == 0 ? 0 : (double) part / of;
  }
}
