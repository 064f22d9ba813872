package rasoat.benchmarks.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A way of misreading with a known error rate. Seeded: the same text and seed read the same. */
public final class Noise {

  private static final double BURSTS = 4;
  private static final int STEPS = 9;
  private static final int CUTS = 6;

  private final String name;
  private final Reader reader;

  private Noise(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Without any error. */
  public static Noise none() {
    return new Noise("clean", new Reader(false, 0, 1));
  }

  /**
   * The right language, errors in bursts.
   *
   * @param errorRate wrong signs for each right one, 0..0.5, accents counted; met within 0.01 on
   *     the sample
   * @param sample texts like those to be read
   */
  public static Noise vietnamese(double errorRate, List<String> sample) {
    return calibrated(false, BURSTS, errorRate, sample);
  }

  /** As {@link #vietnamese}, errors spread evenly: harsher at the same rate. */
  public static Noise even(double errorRate, List<String> sample) {
    return calibrated(false, 1, errorRate, sample);
  }

  /**
   * Read as English. Losing the accents alone makes a rate of about 0.2; what is asked above that
   * comes from wrong letters.
   */
  public static Noise wrongLanguage(double errorRate, List<String> sample) {
    return calibrated(true, BURSTS, errorRate, sample);
  }

  private static Noise calibrated(
      boolean foreign, double bursts, double errorRate, List<String> texts) {
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < CUTS * texts.size(); i++) { // in pieces: edit distance is quadratic
      sample.add(Crop.FIVE_LINES.of(texts.get(i % texts.size()), i));
    }
    double low = 0;
    double high = 0.9;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (measured(new Reader(foreign, middle, bursts), sample) < errorRate) {
        low = middle;
      } else {
        high = middle;
      }
    }
    String kind = foreign ? "E" : bursts == 1 ? "U" : "V";
    String name = String.format(Locale.ROOT, "%s%.0f", kind, errorRate * 100);
    return new Noise(name, new Reader(foreign, (low + high) / 2, bursts));
  }

  private static double measured(Reader reader, List<String> sample) {
    List<String> readings = new ArrayList<>();
    for (int i = 0; i < sample.size(); i++) {
      readings.add(reader.read(sample.get(i), new SplittableRandom(i)));
    }
    return ErrorRate.of(sample, readings);
  }

  /** {@code V20}: right language, {@code E22}: wrong language, {@code U20}: even; the rate in %. */
  public String name() {
    return name;
  }

  /** The text as read. */
  public String read(String text, long seed) {
    return reader.read(text, new SplittableRandom(seed));
  }

  @Override
  public String toString() {
    return name;
  }
}
