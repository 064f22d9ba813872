package rasoat.index.fit;

/**
 * Where in a document each word of a piece of a reading may lie. Words that were read to the letter
 * amid such words stand where they stand; the others lie between these.
 *
 * @param start first word of the piece
 * @param from first word of the document in the band, inclusive
 * @param to last, exclusive
 * @param low for each word of the piece the first word of the document it may be
 * @param high the last, inclusive; neither falls
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Band(int start, int from, int to, int[] low, int[] high) {

  static final Band EMPTY = new Band(0, 0, 0, new int[0], new int[0]);

  static Band of(int start, int end, int from, int to, Fit fit) {
    if (from >= to) {
      return EMPTY;
    }
    int[] low = new int[end - start];
    int[] high = new int[end - start];
    int reached = from;
    for (int word = start; word < end; word++) {
      reached = isCertain(fit, word, start, end, from, to) ? fit.places()[word] : reached;
      low[word - start] = reached;
    }
    int next = to - 1;
    for (int word = end - 1; word >= start; word--) {
      next = isCertain(fit, word, start, end, from, to) ? fit.places()[word] : next;
      high[word - start] = next;
    }
    return new Band(start, from, to, low, high);
  }

  private static boolean isCertain(Fit fit, int word, int start, int end, int from, int to) {
    int place = fit.places()[word];
    return word > start
        && word + 1 < end
        && place >= from
        && place < to
        && isSameAt(fit, word - 1, place - 1)
        && isSameAt(fit, word, place)
        && isSameAt(fit, word + 1, place + 1);
  }

  private static boolean isSameAt(Fit fit, int word, int place) {
    return fit.places()[word] == place && fit.likeness()[word] == 1;
  }

  boolean isEmpty() {
    return low.length == 0;
  }
}
