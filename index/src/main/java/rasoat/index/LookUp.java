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
    List<Candidate> candidates = new ArrayList<>();
    for (Tally.Sum[] sums : weigh(known, documents)) {
      if (sums[0].document() >= 0) {
        candidates.add(candidate(known.getFirst(), sums));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::nats)
            .reversed()
            .thenComparing(c -> c.document().id()));
    return candidates.stream().limit(limit).toList();
  }

  private List<Tally.Sum[]> weigh(List<KnownShingles> known, int[] documents) throws IOException {
    List<Tally.Sum[]> weighed = new ArrayList<>();
    for (int document : documents) {
      weighed.add(new Tally.Sum[known.size()]);
      weighed.getLast()[0] = new Tally.Sum(document, 0, 0);
    }
    for (int kind = 0; kind < known.size(); kind++) {
      Tally.Sum[] sums = known.get(kind).weigh(documents);
      for (int i = 0; i < documents.length; i++) {
        weighed.get(i)[kind] = sums[i];
      }
    }
    return weighed;
  }

  private Candidate candidate(KnownShingles main, Tally.Sum[] sums) throws IOException {
    double nats = 0;
    for (Tally.Sum sum : sums) {
      nats += sum.nats() / sums.length;
    }
    Document entry = searcher.storedFields().document(sums[0].document());
    int matched = sums[0].matched();
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
