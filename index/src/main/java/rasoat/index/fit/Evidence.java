package rasoat.index.fit;

import java.util.Arrays;
import java.util.List;
import rasoat.index.text.Syllable;

/**
 * How surprising it is that a reading fits a document, in nats: what each word adds, less what a
 * chance agreement somewhere in the registry would reach.
 */
public final class Evidence {

  static final float LIKE = 0.5f;

  /**
   * A word beside an unlike one, or a figure beside another, counts half as one that is lacking.
   */
  private static final double OTHERWISE = 0.5;

  /** How often noise leaves nothing of a word, beside how often it spoils a sign. */
  private static final double LEAST_MISREAD = 0.03;

  private static final double WORDS_FOR_SIGNS = 3;
  private static final double MOST_MISREAD = 0.8;

  /** That something else is in the picture as well, in nats. */
  private static final double SOMETHING_ELSE = 6;

  /** A figure read otherwise is another one or the same misread: it tells nothing for it. */
  private static final float SAME_FIGURE = 0.95f;

  /** One or two words may be missing between two that follow each other. */
  private static final int NEXT = 2;

  /** A quotation narrows the registry down to those that quote it, and hardly further. */
  private static final double QUOTED = 4;

  private static final float LIKE_ENOUGH = 0.6f;
  private static final int RUN = 5;
  private static final int LIKE_IN_A_RUN = 4;

  private Evidence() {}

  /**
   * What each word of the reading adds.
   *
   * @param fit the reading laid on the document that the surprise is of
   * @param quotations for each word of the document which quotation of public text it lies in, 0
   *     for none
   */
  public static double[] of(List<Syllable> reading, Fit fit, Surprise surprise, int[] quotations) {
    Misread misread = new Misread(reading, surprise.words(), fit);
    double[] gains = new double[fit.places().length];
    double[] ofQuotation = new double[Arrays.stream(quotations).max().orElse(0) + 1];
    double[] most = new double[ofQuotation.length];
    int before = -1 - NEXT;
    int read = 0;
    double opening = 0;
    for (int i = 0; i < gains.length; i++) {
      int place = fit.places()[i];
      if (place == Fit.NOWHERE) {
        continue;
      }
      if (place - before > NEXT) {
        read = 0;
        opening = surprise.opening(place);
      }
      before = place;
      double told = read < Surprise.PHRASE ? opening : surprise.next(place);
      read += read >= Surprise.PHRASE || fit.likeness()[i] >= LIKE ? 1 : 0;
      gains[i] =
          surprise.isNumber(place)
              ? figure(told, fit.likeness()[i])
              : word(told, fit.likeness()[i], misread.tells(i, told));
      int quotation = quotations[place];
      ofQuotation[quotation] += gains[i];
      if (read > Surprise.PHRASE && lieWithin(quotations, place)) {
        most[quotation] = Math.max(most[quotation], surprise.narrowing(place));
      }
    }
    limit(gains, fit, quotations, ofQuotation, most);
    return gains;
  }

  /**
   * What speaks against it: words of the reading that the document does not have there, or has
   * otherwise, the more the better the others were read. But a picture may show something else
   * beside it.
   *
   * @return nats, 0 and more
   */
  public static double against(Fit fit, Surprise surprise, Section section) {
    double lacking = 0;
    double otherFigures = 0;
    for (int i = section.from(); i < section.to(); i++) {
      int place = fit.places()[i];
      if (place == Fit.NOWHERE) {
        lacking++;
      } else if (surprise.isNumber(place)) {
        otherFigures += fit.likeness()[i] < SAME_FIGURE ? OTHERWISE : 0;
      } else {
        lacking += fit.likeness()[i] < LIKE ? OTHERWISE : 0;
      }
    }
    double misread = Math.min(MOST_MISREAD, LEAST_MISREAD + WORDS_FOR_SIGNS * fit.errors());
    double word = -Math.log(misread);
    return Math.min(SOMETHING_ELSE, word * lacking) + word * otherFigures;
  }

  private static double figure(double told, float likeness) {
    return likeness >= SAME_FIGURE ? told * likeness : likeness < LIKE ? Misread.NOTHING_LEFT : 0;
  }

  private static double word(double told, float likeness, double signs) {
    return likeness < LIKE ? signs : Math.max(signs, told * likeness);
  }

  /** Whether the whole phrase that ends here is of one quotation. */
  private static boolean lieWithin(int[] quotations, int last) {
    return quotations[Math.max(0, last - Surprise.PHRASE + 1)] == quotations[last];
  }

  private static void limit(
      double[] gains, Fit fit, int[] quotations, double[] ofQuotation, double[] most) {
    for (int i = 0; i < gains.length; i++) {
      int quotation = fit.places()[i] == Fit.NOWHERE ? 0 : quotations[fit.places()[i]];
      double limit = most[quotation] + QUOTED;
      if (quotation > 0 && ofQuotation[quotation] > limit) {
        gains[i] *= limit / ofQuotation[quotation];
      }
    }
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
