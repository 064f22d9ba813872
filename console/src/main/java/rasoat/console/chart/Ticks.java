package rasoat.console.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Round numbers along an axis that begins at 0.
 *
 * @param step 1, 2 or 5 times a power of ten
 * @param top the last of them, no less than the largest value
 */
record Ticks(long step, long top) {

  private static final int MOST = 5;

  /** Never finer than whole things, and one step even where nothing is counted. */
  static Ticks upTo(long largest) {
    long wanted = Math.max(1, Math.ceilDiv(largest, MOST));
    long step = 1;
    while (step < wanted) {
      step = next(step);
    }
    long steps = Math.max(1, Math.ceilDiv(largest, step));
    return new Ticks(step, steps * step);
  }

  List<Long> values() {
    return LongStream.rangeClosed(0, top / step).mapToObj(i -> i * step).toList();
  }

  private static long next(long step) {
    long leading = step;
    while (leading >= 10) {
      leading /= 10;
    }
    return leading == 2 ? step / 2 * 5 : step * 2;
  }
}
