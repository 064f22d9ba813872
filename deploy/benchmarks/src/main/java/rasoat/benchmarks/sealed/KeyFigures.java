package rasoat.benchmarks.sealed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.key.TermMac;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;

/** How many terms one thread makes in a second: the speed of whoever guesses with a key. */
public final class KeyFigures {

  private static final int BATCH = 1_000_000;
  private static final int RUNS = 7;

  private KeyFigures() {}

  /** Prints the rate of each run and the median. */
  public static void main(String[] args) {
    TermMac mac = OfficeKey.create("benchmark", new SecureRandom()).year(2026).mac();
    long[] values = new SplittableRandom(1).longs(BATCH).toArray();
    Fingerprint clear = new Fingerprint(Map.of(SealedField.BODY_5, values));
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    double[] rates = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = thread.getCurrentThreadCpuTime();
      mac.seal(clear);
      rates[run] = BATCH * 1e9 / (thread.getCurrentThreadCpuTime() - start);
      System.out.printf("%.0f terms per second of processor time%n", rates[run]);
    }
    Arrays.sort(rates);
    System.out.printf("median %.0f%n", rates[RUNS / 2]);
  }
}
