package rasoat.index.fit;

import java.util.List;
import rasoat.index.text.Syllable;

/**
 * How much likelier a reading is of one sibling than of another: each section of it goes sign by
 * sign along the same stretch of each. Signs know what words do not: {@code truoc18106} was {@code
 * trước 18/06}.
 */
public final class Likelihood {

  /** Values of other lengths shift the words of siblings by as much. */
  private static final int ABOUT = 20;

  private final Signs reading;
  private final Fit leader;
  private final Channel channel;

  /**
   * @param leader the reading laid on one of the siblings
   */
  public Likelihood(List<Syllable> reading, Fit leader) {
    this.reading = Signs.of(reading);
    this.leader = leader;
    this.channel = Channel.asBadAs(leader);
  }

  /** In nats, to be compared between siblings, of one on which the reading was laid so. */
  public double of(List<Syllable> document, Fit fit) {
    Signs written = Signs.of(document);
    double nats = 0;
    for (Section section : Section.of(leader.places().length)) {
      Band band = band(section.from(), section.to(), document.size(), fit);
      nats += band.isEmpty() ? 0 : SignPath.nats(reading, written, band, channel);
    }
    return nats;
  }

  private Band band(int start, int end, int size, Fit fit) {
    int first = start;
    while (first < end && leader.places()[first] == Fit.NOWHERE) {
      first++;
    }
    int last = end - 1;
    while (last > first && leader.places()[last] == Fit.NOWHERE) {
      last--;
    }
    if (first == end) {
      return Band.EMPTY;
    }
    int from = Math.max(0, leader.places()[first] - 2 * (first - start) - ABOUT);
    int to = Math.min(size, leader.places()[last] + 2 * (end - 1 - last) + ABOUT + 1);
    return Band.of(start, end, from, to, fit);
  }
}
