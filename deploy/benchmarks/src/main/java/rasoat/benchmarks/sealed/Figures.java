package rasoat.benchmarks.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.sealed.Ranking.Ranked;

/** How often one ranking is right, for readings of one kind. */
final class Figures {

  private static final double FALSE_ALARMS = 0.01;
  private static final double TIE = 1e-6;

  private final Corpus corpus;
  private final List<Right> rightFamily = new ArrayList<>();
  private final List<Double> strangers = new ArrayList<>();
  private double exact;
  private int asked;

  /** The share of those tied on top that are of the right family, and their score. */
  private record Right(double share, double nats) {}

  Figures(Corpus corpus) {
    this.corpus = corpus;
  }

  void registered(int document, List<Ranked> ranked) {
    asked++;
    if (ranked.isEmpty()) {
      return;
    }
    double best = ranked.getFirst().nats();
    List<Integer> top =
        ranked.stream().filter(r -> r.nats() >= best - TIE).map(Ranked::document).toList();
    exact += top.contains(document) ? 1.0 / top.size() : 0;
    List<Integer> family = corpus.siblings(document);
    long right = top.stream().filter(family::contains).count();
    rightFamily.add(new Right((double) right / top.size(), best));
  }

  void stranger(List<Ranked> ranked) {
    strangers.add(ranked.isEmpty() ? 0 : ranked.getFirst().nats());
  }

  static String heading() {
    return "exact  family  TPR@1%  threshold";
  }

  @Override
  public String toString() {
    List<Double> sorted = strangers.stream().sorted().toList();
    double threshold = sorted.get(sorted.size() - 1 - (int) (sorted.size() * FALSE_ALARMS));
    double above =
        rightFamily.stream().filter(r -> r.nats() > threshold).mapToDouble(Right::share).sum();
    double family = rightFamily.stream().mapToDouble(Right::share).sum();
    return String.format(
        Locale.ROOT,
        "%.3f  %.3f   %.3f   %7.1f",
        exact / asked,
        family / asked,
        above / asked,
        threshold);
  }
}
