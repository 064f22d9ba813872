package rasoat.console.finding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Score;
import rasoat.model.finding.Strength;

/**
 * Why the sum came to a flag, and what would have changed it.
 *
 * @param reached how far the score goes: {@code below}, {@code suggested} or {@code confirmed}
 * @param heldBack whether the score would do for more, and little text or a twin speaks against it
 * @param without what would be left without one of the heaviest evidences
 * @param missing what such a document usually shows and this one does not
 */
record WhyFlagged(
    String reached, boolean heldBack, List<Without> without, List<Evidence.Type> missing) {

  private static final Set<Evidence.Type> USUAL =
      EnumSet.of(
          Evidence.Type.NUMBER,
          Evidence.Type.DATE,
          Evidence.Type.ISSUING_BODY,
          Evidence.Type.TEXT,
          Evidence.Type.SEAL);

  private static final int HEAVIEST = 3;

  /** The score without one evidence, and how far that goes. */
  record Without(int number, Evidence.Type type, double score, String reached) {}

  static WhyFlagged of(Finding finding, List<NumberedEvidence> rows) {
    double score = finding.score().value();
    List<Without> without =
        rows.stream()
            .filter(row -> row.evidence().weight() > 0)
            .sorted(Comparator.comparingDouble(row -> -row.evidence().weight()))
            .limit(HEAVIEST)
            .map(row -> without(row, rows))
            .toList();
    return new WhyFlagged(
        reached(score),
        score >= Score.CONFIRMED && finding.strength() == Strength.SUGGESTED,
        without,
        USUAL.stream()
            .filter(type -> rows.stream().noneMatch(row -> row.evidence().type() == type))
            .toList());
  }

  /** Where both steps stand, to be printed. */
  public double suggested() {
    return Score.SUGGESTED;
  }

  public double confirmed() {
    return Score.CONFIRMED;
  }

  private static Without without(NumberedEvidence row, List<NumberedEvidence> rows) {
    double left =
        Score.of(
                rows.stream()
                    .filter(other -> other.number() != row.number())
                    .map(NumberedEvidence::evidence)
                    .toList())
            .value();
    return new Without(row.number(), row.evidence().type(), left, reached(left));
  }

  private static String reached(double score) {
    return score >= Score.CONFIRMED
        ? "confirmed"
        : score >= Score.SUGGESTED ? "suggested" : "below";
  }
}
