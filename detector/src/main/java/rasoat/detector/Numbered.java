package rasoat.detector;

import rasoat.index.number.NumberReading;
import rasoat.index.number.search.Agreement;
import rasoat.index.number.search.NumberCandidate;
import rasoat.index.number.search.Strength;
import rasoat.model.document.OfficialDocument;

/**
 * A document that the number in a head may name.
 *
 * @param read the own number as it was read, perhaps misread
 * @param found how it, agency, province and day compare with those of the document
 */
record Numbered(NumberReading read, NumberCandidate<OfficialDocument> found) {

  OfficialDocument document() {
    return found.document();
  }

  /**
   * Whether number and agency, or number and day are those of the document, but for signs of like
   * shape. A number of which a digit differs is mostly that of a neighbour: its words must tell.
   */
  boolean isNumber() {
    return found.sameNumber() == Agreement.EQUAL && found.strength() != Strength.NUMBER_ONLY;
  }

  /** Whether number and agency are those of the document, its province as well. */
  boolean isTheirs() {
    return isNumber() && found.agency() == Agreement.EQUAL && found.province() == Agreement.EQUAL;
  }

  Numbered stronger(Numbered other) {
    int order = found.strength().compareTo(other.found.strength());
    return order > 0 || order == 0 && found.cost() <= other.found.cost() ? this : other;
  }
}
