package rasoat.index.fit;

import java.util.Arrays;
import java.util.List;
import rasoat.index.text.Syllable;

/**
 * How surprising it is that a reading fits a document, in nats: what each word adds, less what a
 * chance agreement somewhere in the registry would reach.
 */
public final class Evidence {

  private static final float LIKE = 0.5f;

  /** A word that could be guessed from those before it one time in twelve. */
  private static final double WORD = 2.5;

  private static final double DIGIT = 1.8;

  /** To choose this sentence among all that are public tells as much as a few words. */
  private static final double QUOTATION = 8;

  private static final double UNLIKE = -0.7;

  private static final float LIKE_ENOUGH = 0.6f;
  private static final int RUN = 5;
  private static final int LIKE_IN_A_RUN = 4;

  private Evidence() {}

  /**
   * What each word of the reading adds.
   *
   * @param quotations for each word of the document which quotation of public text it lies in, 0
   *     for none
   */
  public static double[] of(Fit fit, List<Syllable> reading, int[] quotations) {
    double[] gains = new double[fit.places().length];
    double[] ofQuotation = new double[Arrays.stream(quotations).max().orElse(0) + 1];
    for (int i = 0; i < gains.length; i++) {
      int place = fit.places()[i];
      if (place != Fit.NOWHERE) {
        gains[i] = fit.likeness()[i] >= LIKE ? weight(reading.get(i)) * fit.likeness()[i] : UNLIKE;
        ofQuotation[quotations[place]] += gains[i];
      }
    }
    for (int i = 0; i < gains.length; i++) {
      int quotation = fit.places()[i] == Fit.NOWHERE ? 0 : quotations[fit.places()[i]];
      if (quotation > 0 && ofQuotation[quotation] > QUOTATION) {
        gains[i] *= QUOTATION / ofQuotation[quotation];
      }
    }
    return gains;
  }

  /** Figures are harder to guess than words. */
  private static double weight(Syllable word) {
    String folded = word.folded();
    return Character.isDigit(folded.charAt(0)) ? Math.max(WORD, DIGIT * folded.length()) : WORD;
  }

  /** For each word of the reading whether it lies in a run of five that the document nearly has. */
  public static boolean[] runs(Fit fit) {
    boolean[] runs = new boolean[fit.likeness().length];
    int like = 0;
    for (int end = 0; end < runs.length; end++) {
      like += isLike(fit, end) - isLike(fit, end - RUN);
      if (like >= LIKE_IN_A_RUN) {
        Arrays.fill(runs, Math.max(0, end - RUN + 1), end + 1, true);
      }
    }
    return runs;
  }

  private static int isLike(Fit fit, int word) {
    return word >= 0 && fit.likeness()[word] >= LIKE_ENOUGH ? 1 : 0;
  }
}
