package rasoat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds the documents whose shingles stand in a reading.
 *
 * <p>In two steps: the rarest shingles of the reading name a few documents, cheaply even among a
 * million; all of its shingles then weigh those few.
 */
final class LookUp {

  /** The rarest 128 shingles find as well as all do (measured at 435,000 documents). */
  private static final int FINDERS = 128;

  private static final int WEIGHED = 50;

  private final IndexSearcher searcher;
  private final List<Shingles> kinds;

  private LookUp(IndexSearcher searcher, List<Shingles> kinds) {
    this.searcher = searcher;
    this.kinds = kinds;
  }

  /** The first kind is the one that {@link Candidate}'s counts speak of; evidence is the mean. */
  static LookUp in(IndexSearcher searcher, List<Shingles> kinds) {
    return new LookUp(searcher, kinds);
  }

  List<Candidate> find(String reading, int limit) throws IOException {
    List<KnownShingles> known = new ArrayList<>();
    for (Shingles kind : kinds) {
      known.add(KnownShingles.of(searcher.getIndexReader(), kind, kind.telling(reading)));
    }
    Tally found = new Tally();
    for (KnownShingles shingles : known) {
      shingles.rarest(FINDERS).addTo(found);
    }
    int[] documents = found.best(Math.max(WEIGHED, limit));
    List<Tally.Sum[]> sums = new ArrayList<>();
    for (KnownShingles shingles : known) {
      sums.add(shingles.weigh(documents));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      candidates.add(candidate(known.getFirst(), ofDocument(sums, i)));
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::nats)
            .reversed()
            .thenComparing(c -> c.document().id()));
    return candidates.stream().limit(limit).toList();
  }

  private static List<Tally.Sum> ofDocument(List<Tally.Sum[]> sums, int document) {
    return sums.stream().map(ofKind -> ofKind[document]).toList();
  }

  private Candidate candidate(KnownShingles main, List<Tally.Sum> sums) throws IOException {
    double nats = sums.stream().mapToDouble(Tally.Sum::nats).sum() / sums.size();
    Document entry = searcher.storedFields().document(sums.getFirst().document());
    int matched = sums.getFirst().matched();
    Number held = entry.getField(ShingleField.countField(main.kind())).numericValue();
    return new Candidate(
        Entry.read(entry),
        nats,
        matched,
        share(matched, main.asked()),
        share(matched, held.intValue()));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
