package rasoat.index.sealed.pack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Values that many of the office's own documents share: its letterhead, its usual sentences. They
 * find nothing, and by how often they occur they could be recognised without the key.
 */
final class Frequencies {

  static final Frequencies NONE = new Frequencies(new long[0]);

  /** Siblings of one template may share their words: a family of this size is kept whole. */
  private static final int KEPT_UP_TO = 40;

  private static final double COMMON_SHARE = 0.005;

  /** Values are hashes, so each part of their range holds about as many: one part at a time. */
  private static final int PART_BITS = 6;

  private final long[] common;

  private Frequencies(long[] common) {
    this.common = common;
  }

  /** Of the values of all documents, each array ascending and without doubles. */
  static Frequencies of(List<long[]> documents) {
    long most = Math.max(KEPT_UP_TO, (long) (documents.size() * COMMON_SHARE));
    LongStream.Builder common = LongStream.builder();
    int[] from = new int[documents.size()];
    for (int part = 1; part <= 1 << PART_BITS; part++) {
      long last = Long.MIN_VALUE + ((long) part << (Long.SIZE - PART_BITS)) - 1;
      addCommon(partUpTo(last, documents, from), most, common);
    }
    return new Frequencies(common.build().toArray());
  }

  /** The values up to the last one of a part, ascending; the places go on behind them. */
  private static long[] partUpTo(long last, List<long[]> documents, int[] from) {
    LongStream.Builder part = LongStream.builder();
    for (int i = 0; i < from.length; i++) {
      long[] values = documents.get(i);
      while (from[i] < values.length && values[from[i]] <= last) {
        part.add(values[from[i]++]);
      }
    }
    return part.build().sorted().toArray();
  }

  private static void addCommon(long[] sorted, long most, LongStream.Builder common) {
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from > most) {
        common.add(sorted[from]);
      }
    }
  }

  long[] withoutCommon(long[] values) {
    return LongStream.of(values).filter(v -> Arrays.binarySearch(common, v) < 0).toArray();
  }
}
