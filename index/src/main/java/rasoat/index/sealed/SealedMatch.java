package rasoat.index.sealed;

import java.util.Comparator;
import java.util.List;
import rasoat.index.sealed.pack.Ticket;
import rasoat.model.document.Disclosure;
import rasoat.model.document.SecrecyLevel;

/**
 * A sealed document whose terms stand in a reading. What it is only its office can say.
 *
 * @param office whose document it is
 * @param nats evidence of the words of its text: the sum of ln((N + 10)/df) of the shared terms,
 *     among the N documents of its pack
 * @param rareTerms the same as a number of terms that stand in no other document
 * @param matched how many terms of its text are shared
 * @param ofReading share of the reading's terms that stand in the document, 0..1
 * @param ofDocument share of the document's terms that stand in the reading, 0..1; a little low,
 *     because its length is hidden
 * @param lead how many times more evidence than for the next document that is no sibling of it
 * @param head what of the head agrees
 * @param siblings other tickets that the reading shows as well as this one
 */
public record SealedMatch(
    Ticket ticket,
    String office,
    SecrecyLevel secrecy,
    Disclosure disclosure,
    double nats,
    double rareTerms,
    int matched,
    double ofReading,
    double ofDocument,
    double lead,
    Head head,
    List<Ticket> siblings) {

  /** Most evidence first; the head decides between equals. */
  static final Comparator<SealedMatch> BEST_FIRST =
      Comparator.comparingDouble(SealedMatch::rareTerms)
          .thenComparing(SealedMatch::head)
          .reversed();

  public SealedMatch {
    siblings = List.copyOf(siblings);
  }

  /**
   * What of the head of the document was read and agrees.
   *
   * @param number its number, with at least its year
   * @param date its day of issue, with the number
   * @param agency the words of its issuing body
   */
  public record Head(boolean number, boolean date, boolean agency) implements Comparable<Head> {

    private int count() {
      return (number ? 4 : 0) + (date ? 2 : 0) + (agency ? 1 : 0);
    }

    @Override
    public int compareTo(Head other) {
      return Integer.compare(count(), other.count());
    }
  }
}
