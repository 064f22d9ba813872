package rasoat.index;

import java.util.List;
import rasoat.index.fit.Fit;
import rasoat.index.fit.Section;

/**
 * A section of a reading on a document, laid there without regard to the others.
 *
 * @param own evidence in nats that nobody else has, chance not yet taken off
 * @param first place of its first word in the document, {@link Fit#NOWHERE} when it has none
 * @param last place of its last word there
 */
record Laid(double own, int first, int last) {

  /** A section that begins within so many words goes on where the last one ended. */
  private static final int NEAR = 2 * Section.WORDS;

  /** One between the two may be lost. */
  private static final int BACK = 2;

  static Laid of(double own, Fit fit, Section section) {
    int first = Fit.NOWHERE;
    int last = Fit.NOWHERE;
    for (int i = section.from(); i < section.to(); i++) {
      int place = fit.places()[i];
      first = first == Fit.NOWHERE ? place : first;
      last = place == Fit.NOWHERE ? last : place;
    }
    return new Laid(own, first, last);
  }

  /**
   * The evidence of the best of them together. A section that lies just behind another may do so by
   * chance as well, but seldom; one that lies anywhere pays for chance in full.
   *
   * @param chance what a chance agreement somewhere in the registry reaches, in nats
   */
  static double together(List<Laid> sections, double chance) {
    double[] totals = new double[sections.size()];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < totals.length; i++) {
      double start = Math.max(0, best) - chance;
      for (int j = Math.max(0, i - BACK); j < i; j++) {
        if (sections.get(i).follows(sections.get(j))) {
          start = Math.max(start, totals[j] - Math.log(NEAR));
        }
      }
      totals[i] = start + sections.get(i).own();
      best = Math.max(best, totals[i]);
    }
    return best;
  }

  private boolean follows(Laid other) {
    return other.last() != Fit.NOWHERE && first > other.last() && first - other.last() < NEAR;
  }
}
