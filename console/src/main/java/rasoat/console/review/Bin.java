package rasoat.console.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row of the reliability table: findings of about one score, and how many of them were confirmed.
 * Where a score means what it says, both are alike.
 *
 * @param meanScore 0 when there are none
 */
public record Bin(Share share, double meanScore) {

  private static final int BINS = 10;

  /** Ten of them, the lowest scores first. */
  static List<Bin> of(List<FeedbackLine> lines) {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int wanted = bin;
      List<FeedbackLine> inside =
          lines.stream().filter(line -> bin(line.score()) == wanted).toList();
      double mean = inside.stream().mapToDouble(FeedbackLine::score).average().orElse(0);
      bins.add(new Bin(Share.of(range(bin), inside), mean));
    }
    return bins;
  }

  private static int bin(double score) {
    return Math.min(BINS - 1, (int) (score * BINS));
  }

  private static String range(int bin) {
    return String.format(Locale.ROOT, "%.1f–%.1f", (double) bin / BINS, (double) (bin + 1) / BINS);
  }
}
