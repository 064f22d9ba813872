package rasoat.index.fit;

import java.util.HashMap;
import java.util.Map;

/**
 * Where in a document a piece of a reading may lie: the stretch whose pairs of skeletons agree most
 * often in the same distance.
 *
 * @param from first word of the document, inclusive
 * @param to last word, exclusive
 */
record Window(int from, int to) {

  private static final int SLACK = 40;
  private static final int BAND = 16;

  /** Of the words {@code start} to {@code end} of the reading; empty when nothing agrees. */
  static Window of(Words reading, int start, int end, Words document) {
    Map<Long, int[]> places = places(reading, start, end);
    int[] votes = new int[(document.size() + end - start) / BAND + 3];
    for (int j = 0; j + 1 < document.size(); j++) {
      int[] at = places.get(pair(document, j));
      for (int k = 0; at != null && k < at[0]; k++) {
        votes[(j - at[k + 1] + end) / BAND]++;
      }
    }
    int best = 0;
    for (int band = 1; band + 1 < votes.length; band++) {
      if (votes[band] + votes[band + 1] > votes[best] + votes[best + 1]) {
        best = band;
      }
    }
    if (votes[best] + votes[best + 1] == 0) {
      return new Window(0, 0);
    }
    int first = best * BAND - end + start;
    return new Window(
        Math.max(0, first - SLACK),
        Math.min(document.size(), first + 2 * BAND + (end - start) + SLACK));
  }

  /** The first few places of each pair: how many, then where. */
  private static Map<Long, int[]> places(Words reading, int start, int end) {
    Map<Long, int[]> places = new HashMap<>();
    for (int i = start; i + 1 < end; i++) {
      if (reading.skeletons()[i] >= 0) {
        int[] at = places.computeIfAbsent(pair(reading, i), key -> new int[5]);
        if (at[0] < 4) {
          at[++at[0]] = i;
        }
      }
    }
    return places;
  }

  private static long pair(Words words, int at) {
    return ((long) words.skeletons()[at] << 32) | (words.skeletons()[at + 1] & 0xffffffffL);
  }
}
