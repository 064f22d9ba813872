package rasoat.index.lookup;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** How many entries hold each of some terms. */
public final class Frequencies {

  private Frequencies() {}

  /** In the order of the terms; removed entries may still count. */
  public static int[] of(IndexReader reader, String field, long[] terms) throws IOException {
    long[] sorted = Arrays.stream(terms).sorted().distinct().toArray(); // seeks go forward
    int[] counts = new int[sorted.length];
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms held = leaf.reader().terms(field);
      TermsEnum seek = held == null ? TermsEnum.EMPTY : held.iterator();
      for (int i = 0; i < sorted.length; i++) {
        counts[i] += seek.seekExact(TermField.term(sorted[i])) ? seek.docFreq() : 0;
      }
    }
    return Arrays.stream(terms).mapToInt(t -> counts[Arrays.binarySearch(sorted, t)]).toArray();
  }
}
