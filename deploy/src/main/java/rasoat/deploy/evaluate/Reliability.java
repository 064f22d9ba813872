package rasoat.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether scores mean what they say: findings in bands of their score, and how many of a band are
 * right. A score of .8 would be a probability if four of five such findings were right.
 *
 * @param bands ascending, empty ones left out
 * @param strengths right findings of those called {@code suggested}, of those called {@code
 *     confirmed}
 */
record Reliability(List<Band> bands, SortedMap<String, Tally> strengths) {

  /** Where bands begin; the last holds what was cut off at 1 and nothing else. */
  private static final List<Double> BEGINNINGS = List.of(0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);

  Reliability {
    bands = List.copyOf(bands);
    strengths = Collections.unmodifiableSortedMap(strengths);
  }

  /**
   * Findings of like score.
   *
   * @param from the lowest score
   * @param to no score of the band reaches it; above 1 for the last
   * @param mean of their scores
   * @param right findings, of all in the band
   */
  record Band(double from, double to, double mean, Tally right) {

    private String name() {
      return from == 1 ? "1" : String.format(Locale.ROOT, "%.1f to %.1f", from, to);
    }
  }

  /** Of what was flagged. */
  static Reliability of(Collection<Outcome> outcomes) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < BEGINNINGS.size(); i++) {
      double from = BEGINNINGS.get(i);
      double to = i + 1 < BEGINNINGS.size() ? BEGINNINGS.get(i + 1) : 2;
      List<Outcome> in =
          outcomes.stream()
              .filter(one -> one.result().flagged())
              .filter(one -> one.result().score() >= from && one.result().score() < to)
              .toList();
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(one -> one.result().score()).average().orElseThrow();
        long right = in.stream().filter(Outcome::isFindingRight).count();
        bands.add(new Band(from, to, mean, new Tally(right, in.size())));
      }
    }
    SortedMap<String, Tally> strengths = new TreeMap<>();
    for (String strength : List.of("suggested", "confirmed")) {
      Measure right =
          new Measure(
              strength,
              one -> one.result().flagged() && one.result().strength().equals(strength),
              Outcome::isFindingRight);
      strengths.put(strength, right.of(outcomes));
    }
    return new Reliability(bands, strengths);
  }

  /**
   * Expected calibration error: how far scores are from the shares that are right, on average over
   * all findings. 0 when scores are probabilities; NaN without a finding.
   */
  double error() {
    double sum = 0;
    long all = 0;
    for (Band band : bands) {
      sum += band.right.of() * Math.abs(band.mean - band.right.share());
      all += band.right.of();
    }
    return all == 0 ? Double.NaN : sum / all;
  }

  /** As rows of text, headings first. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("SCORE", "FINDINGS", "MEAN SCORE", "RIGHT", "95 %"));
    for (Band band : bands) {
      rows.add(
          List.of(
              band.name(),
              Long.toString(band.right.of()),
              String.format(Locale.ROOT, "%.2f", band.mean),
              Tally.percent(band.right.share()),
              band.right.interval()));
    }
    strengths.forEach(
        (strength, right) ->
            rows.add(
                List.of(
                    strength,
                    Long.toString(right.of()),
                    "",
                    Tally.percent(right.share()),
                    right.interval())));
    String error = Double.isNaN(error()) ? "-" : String.format(Locale.ROOT, "%.3f", error());
    rows.add(List.of("calibration error", error, "", "", ""));
    return List.copyOf(rows);
  }
}
