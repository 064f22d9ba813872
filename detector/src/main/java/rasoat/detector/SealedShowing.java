package rasoat.detector;

import java.util.Comparator;
import java.util.List;
import rasoat.index.number.NumberReading;
import rasoat.index.sealed.SealedMatch;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Score;

/** A sealed document that a passage may show. */
record SealedShowing(Passage passage, SealedMatch match, List<Evidence> evidence) {

  static final Comparator<SealedShowing> LIKELIER =
      Comparator.comparingDouble(
          showing -> showing.evidence().stream().mapToDouble(Evidence::weight).sum());

  /** So much of a reading is one document, whatever its number was taken for. */
  private static final double NEARLY_ALL = 0.85;

  static SealedShowing of(Passage passage, SealedMatch match) {
    return new SealedShowing(passage, match, SealedEvidence.of(passage, match));
  }

  double score() {
    return Score.of(evidence).value();
  }

  /**
   * Whether the passage shows another document of the same template: its number and day were read
   * surely and are not those of the sealed one. A seal hides by how much the texts differ, so words
   * alone cannot tell the two apart.
   */
  boolean isSibling() {
    boolean another =
        !match.head().number()
            && passage.issued().isPresent()
            && passage.ownNumber().filter(this::isSure).isPresent();
    return another && match.ofReading() < NEARLY_ALL;
  }

  private boolean isSure(NumberReading reading) {
    return passage.isSure(reading);
  }

  /** How much text agrees, in terms. */
  int matched() {
    return match.matched();
  }
}
