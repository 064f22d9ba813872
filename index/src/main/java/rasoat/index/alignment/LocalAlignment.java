package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best common stretch of two word sequences, by dynamic programming with affine gaps (Smith and
 * Waterman, Gotoh). Gaps cost to open and next to nothing to go on, so that a stamp or an unread
 * passage in the middle does not end the stretch. Two words may stand for one.
 */
final class LocalAlignment {

  /** Two words that stand for each other, by their place in the sequences. */
  record Pair(int reading, int official, double likeness) {}

  private static final float OPEN = -1.2f;
  private static final float EXTEND = -0.05f;
  private static final float UNLIKE = -3f;
  private static final float MERGED = 3f;
  private static final double FIGURE_FOR_FIGURE = 0.4;

  private static final int STOP = 0;
  private static final int PAIR = 1;
  private static final int READING_GAP = 2;
  private static final int OFFICIAL_GAP = 3;
  private static final int ONE_FOR_TWO = 4;
  private static final int TWO_FOR_ONE = 5;
  private static final int READING_GAP_GOES_ON = 8;
  private static final int OFFICIAL_GAP_GOES_ON = 16;

  private final List<Word> reading;
  private final List<Word> official;
  private final Likeness likeness;
  private final byte[][] steps;

  /** The scores of the last three rows. */
  private final float[][] rows;

  private final int[] readingLengths;
  private final int[] officialLengths;

  private double score;
  private int lastReading;
  private int lastOfficial;

  private LocalAlignment(List<Word> reading, List<Word> official) {
    this.reading = reading;
    this.official = official;
    this.likeness = new Likeness(reading, official);
    this.steps = new byte[reading.size() + 1][official.size() + 1];
    this.rows = new float[3][official.size() + 1];
    this.readingLengths = reading.stream().mapToInt(word -> word.key().length()).toArray();
    this.officialLengths = official.stream().mapToInt(word -> word.key().length()).toArray();
  }

  /** The pairs in order; empty when the best stretch scores less than {@code least}. */
  static List<Pair> of(List<Word> reading, List<Word> official, double least) {
    LocalAlignment alignment = new LocalAlignment(reading, official);
    alignment.fill();
    return alignment.score < least ? List.of() : alignment.trace();
  }

  private void fill() {
    float[] readingGaps = new float[official.size() + 1];
    Arrays.fill(readingGaps, Float.NEGATIVE_INFINITY);
    for (int i = 1; i <= reading.size(); i++) {
      fillRow(i, readingGaps);
    }
  }

  private void fillRow(int i, float[] readingGaps) {
    float[] row = rows[i % 3];
    float[] above = rows[(i + 2) % 3];
    float[] twoAbove = rows[(i + 1) % 3];
    float officialGap = Float.NEGATIVE_INFINITY;
    for (int j = 1; j < row.length; j++) {
      int flags = readingGaps[j] + EXTEND > above[j] + OPEN ? READING_GAP_GOES_ON : 0;
      flags |= officialGap + EXTEND > row[j - 1] + OPEN ? OFFICIAL_GAP_GOES_ON : 0;
      readingGaps[j] = Math.max(above[j] + OPEN, readingGaps[j] + EXTEND);
      officialGap = Math.max(row[j - 1] + OPEN, officialGap + EXTEND);
      float pair = above[j - 1] + pairScore(i - 1, j - 1);
      float oneForTwo = j < 2 ? UNLIKE : above[j - 2] + oneForTwo(i - 1, j - 2);
      float twoForOne = i < 2 ? UNLIKE : twoAbove[j - 1] + twoForOne(i - 2, j - 1);
      float best = Math.max(0, Math.max(pair, Math.max(oneForTwo, twoForOne)));
      row[j] = Math.max(best, Math.max(readingGaps[j], officialGap));
      steps[i][j] = (byte) (flags | step(row[j], pair, readingGaps[j], officialGap, oneForTwo));
      if (row[j] > score) {
        score = row[j];
        lastReading = i;
        lastOfficial = j;
      }
    }
  }

  private static int step(
      float best, float pair, float readingGap, float officialGap, float oneForTwo) {
    if (best <= 0) {
      return STOP;
    }
    if (best == pair) {
      return PAIR;
    }
    if (best == readingGap) {
      return READING_GAP;
    }
    if (best == officialGap) {
      return OFFICIAL_GAP;
    }
    return best == oneForTwo ? ONE_FOR_TWO : TWO_FOR_ONE;
  }

  private float pairScore(int i, int j) {
    double alike = likeness.of(i, j);
    if (alike == 0.5 && reading.get(i).isFigure()) {
      return (float) FIGURE_FOR_FIGURE;
    }
    return alike < 0.5 ? UNLIKE : (float) (likeness.worth(j) * (2 * alike - 1));
  }

  private float oneForTwo(int i, int j) {
    return readingLengths[i] == officialLengths[j] + officialLengths[j + 1]
        ? mergeScore(official.get(j), official.get(j + 1), reading.get(i))
        : UNLIKE;
  }

  private float twoForOne(int i, int j) {
    return officialLengths[j] == readingLengths[i] + readingLengths[i + 1]
        ? mergeScore(reading.get(i), reading.get(i + 1), official.get(j))
        : UNLIKE;
  }

  private static float mergeScore(Word first, Word second, Word single) {
    boolean same = single.key().startsWith(first.key()) && single.key().endsWith(second.key());
    return same ? MERGED : UNLIKE;
  }

  private List<Pair> trace() {
    List<Pair> pairs = new ArrayList<>();
    int i = lastReading;
    int j = lastOfficial;
    while (i > 0 && j > 0) {
      int step = steps[i][j] & 7;
      switch (step) {
        case PAIR -> pairs.add(pair(--i, --j));
        case ONE_FOR_TWO -> {
          i--;
          pairs.add(new Pair(i, j - 1, 1));
          pairs.add(new Pair(i, j - 2, 1));
          j -= 2;
        }
        case TWO_FOR_ONE -> {
          j--;
          pairs.add(new Pair(i - 1, j, 1));
          pairs.add(new Pair(i - 2, j, 1));
          i -= 2;
        }
        case READING_GAP -> i = gapStart(i, j, READING_GAP_GOES_ON);
        case OFFICIAL_GAP -> j = gapStart(i, j, OFFICIAL_GAP_GOES_ON);
        default -> {
          return pairs.reversed();
        }
      }
    }
    return pairs.reversed();
  }

  private int gapStart(int i, int j, int goesOn) {
    boolean ofReading = goesOn == READING_GAP_GOES_ON;
    int moved = ofReading ? i : j;
    while ((steps[ofReading ? moved : i][ofReading ? j : moved] & goesOn) != 0) {
      moved--;
    }
    return moved - 1;
  }

  private Pair pair(int i, int j) {
    return new Pair(i, j, likeness.of(i, j));
  }
}
