package rasoat.index;

import java.util.Comparator;
import java.util.List;
import rasoat.index.fit.Likelihood;
import rasoat.index.text.Syllable;

/**
 * Documents of one template, in the order in which a reading speaks for them.
 *
 * @param siblings the likeliest first, never empty
 */
record Siblings(List<Weighed> siblings) {

  /** Less likely by so many nats is one in twenty: below that the reading cannot tell. */
  private static final double TIE = 3;

  /**
   * A sibling.
   *
   * @param nats how likely the reading is of it
   */
  record Weighed(Looked looked, double nats) {}

  static Siblings of(List<Syllable> reading, List<Looked> group) {
    if (group.size() == 1) {
      return new Siblings(List.of(new Weighed(group.getFirst(), 0)));
    }
    Likelihood likelihood = new Likelihood(reading, group.getFirst().fit());
    return new Siblings(
        group.stream()
            .map(looked -> new Weighed(looked, likelihood.of(looked.words(), looked.fit())))
            .sorted(Comparator.comparingDouble(Weighed::nats).reversed())
            .toList());
  }

  int size() {
    return siblings.size();
  }

  Looked best() {
    return siblings.getFirst().looked();
  }

  /** The best, and whom the reading may be of as well. */
  List<Candidate> alike() {
    return candidates(true);
  }

  /** Whom it fits less. */
  List<Candidate> others() {
    return candidates(false);
  }

  private List<Candidate> candidates(boolean alike) {
    double best = siblings.getFirst().nats();
    return siblings.stream()
        .filter(sibling -> best - sibling.nats() <= TIE == alike)
        .map(sibling -> sibling.looked().candidate())
        .toList();
  }
}
