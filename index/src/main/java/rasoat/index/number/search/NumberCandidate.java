package rasoat.index.number.search;

import java.util.Comparator;

/**
 * A registered document whose number is the one read or like it.
 *
 * @param cost of the way from one number to the other, see {@link
 *     rasoat.index.number.SignDistance}; 0 when equal
 * @param sameNumber EQUAL when no sign but those of like shape differs, DIFFERENT when one does
 * @param agency whether it is the same agency: by the name of its territory, or because the symbol
 *     names one of the country
 * @param year of issue; for the Party it stands for the term
 * @param strength what all of this is worth
 */
public record NumberCandidate<D>(
    D document,
    double cost,
    Agreement sameNumber,
    Agreement agency,
    Agreement province,
    Agreement year,
    Agreement date,
    Strength strength) {

  static final Comparator<NumberCandidate<?>> BEST_FIRST =
      Comparator.<NumberCandidate<?>, Strength>comparing(NumberCandidate::strength)
          .reversed()
          .thenComparingDouble(NumberCandidate::cost);

  /** The same findings about another form of the document. */
  public <E> NumberCandidate<E> with(E other) {
    return new NumberCandidate<>(other, cost, sameNumber, agency, province, year, date, strength);
  }
}
