package rasoat.benchmarks.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.identification.Answer;
import rasoat.benchmarks.identification.Reading;

/** How often one ranking is right, for readings of one kind. */
final class Figures {

  private static final double FALSE_ALARMS = 0.01;

  private final Corpus corpus;
  private final List<Right> rightFamily = new ArrayList<>();
  private final List<Double> strangers = new ArrayList<>();
  private final List<Long> nanos = new ArrayList<>();
  private double exact;
  private int asked;

  /** The share of those tied on top that are of the right family, and their score. */
  private record Right(double share, double nats) {}

  Figures(Corpus corpus) {
    this.corpus = corpus;
  }

  void add(Asked one) {
    Reading reading = one.reading();
    Answer answer = one.answer();
    nanos.add(one.nanos());
    if (reading.document() == Reading.UNREGISTERED) {
      strangers.add(Math.max(0, answer.score()));
      return;
    }
    asked++;
    List<Integer> top = answer.documents();
    if (top.isEmpty()) {
      return;
    }
    exact += top.contains(reading.document()) ? 1.0 / top.size() : 0;
    List<Integer> family = corpus.siblings(reading.document());
    long right = top.stream().filter(family::contains).count();
    rightFamily.add(new Right((double) right / top.size(), answer.score()));
  }

  static String heading() {
    return "exact  family  TPR@1%  threshold  ms p50   p99";
  }

  @Override
  public String toString() {
    double threshold = quantile(strangers, 1 - FALSE_ALARMS);
    double above =
        rightFamily.stream().filter(r -> r.nats() > threshold).mapToDouble(Right::share).sum();
    double family = rightFamily.stream().mapToDouble(Right::share).sum();
    return String.format(
        Locale.ROOT,
        "%.3f  %.3f   %.3f   %8.1f  %7.1f  %5.1f",
        exact / asked,
        family / asked,
        above / asked,
        threshold,
        quantile(nanos, 0.5) / 1e6,
        quantile(nanos, 0.99) / 1e6);
  }

  private static <T extends Comparable<T>> T quantile(List<T> values, double share) {
    int above = (int) (values.size() * (1 - share) + 1e-9);
    return values.stream().sorted().toList().get(values.size() - 1 - above);
  }
}
