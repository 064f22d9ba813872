package rasoat.index;

import java.util.List;
import rasoat.index.fit.Fit;

/**
 * A piece of a reading on a document: it was laid there without regard to the others, for lines may
 * be lost, and something else may stand, between them.
 *
 * @param own evidence in nats that nobody else has, chance not yet taken off
 * @param first place of its first word in the document, {@link Fit#NOWHERE} when it has none
 * @param last place of its last word there
 */
record Piece(double own, int first, int last) {

  /** A piece that goes on within so many words goes on where the last one ended. */
  private static final int NEAR = 160;

  private static final int BACK = 2;

  /**
   * @param from first word of the reading in it, inclusive
   * @param to last word, exclusive
   */
  static Piece of(double own, Fit fit, int from, int to) {
    int first = Fit.NOWHERE;
    int last = Fit.NOWHERE;
    for (int i = from; i < to; i++) {
      int place = fit.places()[i];
      first = first == Fit.NOWHERE ? place : first;
      last = place == Fit.NOWHERE ? last : place;
    }
    return new Piece(own, first, last);
  }

  /**
   * The evidence of the best of them together. A piece that lies just behind another may do so by
   * chance as well, but seldom; one that lies anywhere pays for chance in full.
   *
   * @param chance what a chance agreement somewhere in the registry reaches, in nats
   */
  static double together(List<Piece> pieces, double chance) {
    double[] totals = new double[pieces.size()];
    double before = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < totals.length; i++) {
      double start = before - chance;
      for (int j = Math.max(0, i - BACK); j < i; j++) {
        if (pieces.get(i).follows(pieces.get(j))) {
          start = Math.max(start, totals[j] - Math.log(NEAR));
        }
      }
      totals[i] = start + pieces.get(i).own();
      best = Math.max(best, totals[i]);
      before = Math.max(before, best);
    }
    return best;
  }

  private boolean follows(Piece other) {
    return other.last() != Fit.NOWHERE && first > other.last() && first - other.last() < NEAR;
  }
}
