package rasoat.index.number.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Finds registered numbers that are at most one misread sign away from one that was read. */
public final class NumberLookUp {

  private final IndexReader reader;

  private NumberLookUp(IndexReader reader) {
    this.reader = reader;
  }

  public static NumberLookUp in(IndexReader reader) {
    return new NumberLookUp(reader);
  }

  /**
   * The best first, documents by their place in the index; none for a blank number, and none that
   * differs by a sign of another shape unless agency and day are equal.
   */
  public List<NumberCandidate<Integer>> find(NumberQuestion question, int limit)
      throws IOException {
    long[] keys = NumberFields.hashes(NumberKeys.of(question.number()));
    String year = question.number().year();
    Comparison comparison =
        new Comparison(
            question.issuer(),
            question.date(),
            year.isEmpty() ? 0 : Integer.parseInt(year),
            question.doubtful());
    List<NumberCandidate<Integer>> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      new SegmentSearch(leaf, question.number().canonical(), comparison).addTo(found, keys);
    }
    found.sort(NumberCandidate.BEST_FIRST);
    return found.stream().limit(limit).toList();
  }
}
