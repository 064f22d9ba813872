package rasoat.index.sealed.pack;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * Values that many of the office's own documents share: its letterhead, its usual sentences. They
 * find nothing, and by how often they occur they could be recognised without the key.
 */
final class Frequencies {

  /** Siblings of one template may share their words: a family of this size is kept whole. */
  private static final int KEPT_UP_TO = 40;

  private static final double COMMON_SHARE = 0.005;

  private final long[] common;

  private Frequencies(long[] common) {
    this.common = common;
  }

  /** Of the values of all documents, each array without doubles. */
  static Frequencies of(Collection<long[]> documents) {
    long most = Math.max(KEPT_UP_TO, (long) (documents.size() * COMMON_SHARE));
    long[] all = documents.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    LongStream.Builder common = LongStream.builder();
    for (int from = 0, to; from < all.length; from = to) {
      to = from;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from > most) {
        common.add(all[from]);
      }
    }
    return new Frequencies(common.build().toArray());
  }

  long[] withoutCommon(long[] values) {
    return LongStream.of(values).filter(v -> Arrays.binarySearch(common, v) < 0).toArray();
  }
}
