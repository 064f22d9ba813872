package rasoat.index;

import java.util.ArrayList;
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
  private double score;
  private int lastReading;
  private int lastOfficial;

  private LocalAlignment(List<Word> reading, List<Word> official) {
    this.reading = reading;
    this.official = official;
    this.likeness = new Likeness(reading, official);
    this.steps = new byte[reading.size() + 1][official.size() + 1];
  }

  /** The pairs in order; empty when the best stretch scores less than {@code least}. */
  static List<Pair> of(List<Word> reading, List<Word> official, double least) {
    LocalAlignment alignment = new LocalAlignment(reading, official);
    alignment.fill();
    return alignment.score < least ? List.of() : alignment.trace();
  }

  private void fill() {
    int width = official.size() + 1;
    float[][] best = new float[3][width];
    float[] readingGap = new float[width];
    java.util.Arrays.fill(readingGap, Float.NEGATIVE_INFINITY);
    for (int i = 1; i <= reading.size(); i++) {
      float[] row = best[i % 3];
      float[] above = best[(i + 2) % 3];
      float[] twoAbove = best[(i + 1) % 3];
      float officialGap = Float.NEGATIVE_INFINITY;
      row[0] = 0;
      for (int j = 1; j < width; j++) {
        int flags = 0;
        flags |= readingGap[j] + EXTEND > above[j] + OPEN ? READING_GAP_GOES_ON : 0;
        readingGap[j] = Math.max(above[j] + OPEN, readingGap[j] + EXTEND);
        flags |= officialGap + EXTEND > row[j - 1] + OPEN ? OFFICIAL_GAP_GOES_ON : 0;
        officialGap = Math.max(row[j - 1] + OPEN, officialGap + EXTEND);
        float pair = above[j - 1] + pairScore(i - 1, j - 1);
        float oneForTwo =
            j < 2 ? -1 : above[j - 2] + mergeScore(official, j - 2, reading.get(i - 1));
        float twoForOne =
            i < 2 ? -1 : twoAbove[j - 1] + mergeScore(reading, i - 2, official.get(j - 1));
        row[j] =
            choose(
                i,
                j,
                flags,
                new float[] {0, pair, readingGap[j], officialGap, oneForTwo, twoForOne});
        if (row[j] > score) {
          score = row[j];
          lastReading = i;
          lastOfficial = j;
        }
      }
    }
  }

  private float choose(int i, int j, int flags, float[] scores) {
    int choice = STOP;
    for (int step = PAIR; step <= TWO_FOR_ONE; step++) {
      choice = scores[step] > scores[choice] ? step : choice;
    }
    steps[i][j] = (byte) (choice | flags);
    return scores[choice];
  }

  private float pairScore(int i, int j) {
    double alike = likeness.of(i, j);
    if (alike == 0.5 && reading.get(i).isFigure()) {
      return (float) FIGURE_FOR_FIGURE;
    }
    return alike < 0.5 ? UNLIKE : (float) (likeness.worth(j) * (2 * alike - 1));
  }

  private static float mergeScore(List<Word> pairSide, int at, Word single) {
    String first = pairSide.get(at).key();
    String second = pairSide.get(at + 1).key();
    boolean same =
        first.length() + second.length() == single.key().length()
            && single.key().startsWith(first)
            && single.key().endsWith(second);
    return same ? 3 : UNLIKE;
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
