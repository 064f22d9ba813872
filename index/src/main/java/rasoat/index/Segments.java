package rasoat.index;

import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/**
 * How a registry lies on the disk: a look-up is mostly seeks, one a term and segment.
 *
 * @param documents how many each segment holds
 */
record Segments(List<Integer> documents) {

  /** As many as a compact registry has. */
  static final int FEW = 2;

  /** Fewer documents are looked up at once, however they lie. */
  private static final int MANY = 10_000;

  /** Rewriting all for less than this would cost more than the seeks that it saves. */
  private static final double STRAY_SHARE = 0.1;

  static Segments of(IndexReader reader) {
    return new Segments(reader.leaves().stream().map(leaf -> leaf.reader().numDocs()).toList());
  }

  /** Whether a tenth of many documents lies outside the few largest segments. */
  boolean areScattered() {
    int all = documents.stream().mapToInt(n -> n).sum();
    int stray =
        documents.stream().sorted(Comparator.reverseOrder()).skip(FEW).mapToInt(n -> n).sum();
    return all >= MANY && stray >= STRAY_SHARE * all;
  }
}
