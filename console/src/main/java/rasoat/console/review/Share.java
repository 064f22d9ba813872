package rasoat.console.review;

import java.util.List;

/**
 * How many of some clusters were confirmed.
 *
 * @param name of what they have in common: a key in the message files, or a range of scores
 */
public record Share(String name, int confirmed, int all) {

  static Share of(String name, List<FeedbackLine> lines) {
    int confirmed = (int) lines.stream().filter(FeedbackLine::isConfirmed).count();
    return new Share(name, confirmed, lines.size());
  }

  /** Between 0 and 1; 0 of nothing. */
  public double value() {
    return all == 0 ? 0 : (double) confirmed / all;
  }
}
