package rasoat.index.fit;

/**
 * The best local path of a piece of a reading through a window of a document (Smith and Waterman,
 * 1981), words as letters.
 */
final class LocalPath {

  private static final int SAME = 3;
  private static final int SAME_SKELETON = 2;
  private static final int OTHER = -1;
  private static final int SKIP = -1;

  private static final byte STOP = 0;
  private static final byte PAIR = 1;
  private static final byte READING_ONLY = 2;
  private static final byte DOCUMENT_ONLY = 3;

  private final Words reading;
  private final Words document;
  private final int start;
  private final Window window;
  private final int width;
  private final byte[] steps;
  private int bestRow;
  private int bestColumn;

  private LocalPath(Words reading, int start, int end, Words document, Window window) {
    this.reading = reading;
    this.document = document;
    this.start = start;
    this.window = window;
    this.width = window.to() - window.from() + 1;
    this.steps = new byte[(end - start + 1) * width];
    fill(end - start);
  }

  /** Writes into {@code places}, for each word on the path, its word of the document. */
  static void lay(Words reading, int start, int end, Words document, Window window, int[] places) {
    new LocalPath(reading, start, end, document, window).trace(places);
  }

  private void fill(int rows) {
    int[] above = new int[width];
    int[] row = new int[width];
    int best = 0;
    for (int i = 1; i <= rows; i++) {
      int folded = reading.folded()[start + i - 1];
      int skeleton = reading.skeletons()[start + i - 1];
      row[0] = 0;
      for (int j = 1; j < width; j++) {
        int at = window.from() + j - 1;
        int pair = above[j - 1] + alike(folded, skeleton, at);
        int skipped = above[j] + SKIP;
        int missing = row[j - 1] + SKIP;
        int score = Math.max(0, Math.max(pair, Math.max(skipped, missing)));
        row[j] = score;
        steps[i * width + j] = step(score, pair, skipped);
        if (score > best) {
          best = score;
          bestRow = i;
          bestColumn = j;
        }
      }
      int[] free = above;
      above = row;
      row = free;
    }
  }

  private int alike(int folded, int skeleton, int at) {
    if (document.folded()[at] == folded) {
      return SAME;
    }
    return document.skeletons()[at] == skeleton ? SAME_SKELETON : OTHER;
  }

  private static byte step(int score, int pair, int skipped) {
    if (score == 0) {
      return STOP;
    }
    return score == pair ? PAIR : score == skipped ? READING_ONLY : DOCUMENT_ONLY;
  }

  private void trace(int[] places) {
    int i = bestRow;
    int j = bestColumn;
    while (i > 0 && j > 0 && steps[i * width + j] != STOP) {
      byte step = steps[i * width + j];
      if (step == PAIR) {
        places[start + i - 1] = window.from() + j - 1;
      }
      i -= step == DOCUMENT_ONLY ? 0 : 1;
      j -= step == READING_ONLY ? 0 : 1;
    }
  }
}
