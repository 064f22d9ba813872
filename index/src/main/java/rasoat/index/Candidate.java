package rasoat.index;

import java.util.Comparator;
import org.apache.lucene.document.Document;
import rasoat.index.lookup.Found;
import rasoat.index.lookup.Question;
import rasoat.index.lookup.TermField;
import rasoat.model.document.OfficialDocument;

/**
 * Văn bản ứng viên: a document whose words stand in a reading.
 *
 * <p>Overlapping shingles are not independent: nats are a score, no likelihood. They grow with the
 * registry, a shingle of one document among N weighs ln(N + 10).
 *
 * @param nats mean over the kinds of shingles of the sum of ln((N + 10)/df) of the shared ones: how
 *     surprising the agreement is
 * @param matched how many different shingles agree
 * @param ofReading share of the reading's shingles that stand in the document, 0..1
 * @param ofDocument share of the document's shingles that stand in the reading, 0..1
 */
public record Candidate(
    OfficialDocument document, double nats, int matched, double ofReading, double ofDocument) {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::nats)
          .reversed()
          .thenComparing(candidate -> candidate.document().id());

  /** What was found for the first of some questions, as shares of both sides. */
  static Candidate of(Found found, Document entry, Question first) {
    int matched = found.matched().getFirst();
    return new Candidate(
        Entry.read(entry),
        found.nats(),
        matched,
        share(matched, first.terms().length),
        share(matched, TermField.count(entry, first.field())));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
