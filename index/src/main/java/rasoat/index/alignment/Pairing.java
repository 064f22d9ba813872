package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which word of a reading stands for which word of a text, found in passes.
 *
 * <p>The first pass keeps the order of both sides. What it leaves over is aligned again, a few
 * times: readings take two columns line by line, so letterhead and signature block come in another
 * order than in the text.
 */
final class Pairing {

  static final int NONE = -1;

  private static final int MOST_PASSES = 4;
  private static final double LEAST_SCORE = 5;

  private final List<Word> reading;
  private final List<Word> official;
  private final int[] officialOf;
  private final int[] readingOf;
  private final double[] likeness;
  private final boolean[] inOrder;

  private Pairing(List<Word> reading, List<Word> official) {
    this.reading = reading;
    this.official = official;
    this.officialOf = filled(reading.size());
    this.readingOf = filled(official.size());
    this.likeness = new double[official.size()];
    this.inOrder = new boolean[official.size()];
  }

  static Pairing of(List<Word> reading, List<Word> official) {
    Pairing pairing = new Pairing(reading, official);
    Stretch stretch = Stretch.of(reading, official);
    for (LocalAlignment.Pair pair :
        LocalAlignment.of(reading, stretch.within(official), LEAST_SCORE)) {
      pairing.join(pair.reading(), stretch.from() + pair.official(), pair.likeness(), true);
    }
    pairing.dropStrays();
    int pass = 0;
    while (pass < MOST_PASSES && pairing.alignRest()) {
      pass++;
    }
    return pairing;
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  private void join(int r, int o, double alike, boolean ordered) {
    officialOf[r] = o;
    if (readingOf[o] == NONE || readingOf[o] > r) {
      readingOf[o] = r;
    }
    likeness[o] = alike;
    inOrder[o] = ordered;
  }

  /** A single word between two long gaps agrees by chance. */
  private void dropStrays() {
    for (int o = 0; o < official.size(); o++) {
      if (readingOf[o] != NONE && isStray(o)) {
        for (int r = 0; r < officialOf.length; r++) {
          officialOf[r] = officialOf[r] == o ? NONE : officialOf[r];
        }
        readingOf[o] = NONE;
        inOrder[o] = false;
      }
    }
  }

  private boolean isStray(int o) {
    int near = 0;
    for (int other = Math.max(0, o - 3); other <= Math.min(official.size() - 1, o + 3); other++) {
      boolean close = readingOf[other] != NONE && Math.abs(readingOf[other] - readingOf[o]) <= 4;
      near += other != o && close ? 1 : 0;
    }
    return near == 0;
  }

  private boolean alignRest() {
    List<Word> readingRest = rest(reading, officialOf);
    List<Word> officialRest = rest(official, readingOf);
    if ((long) readingRest.size() * officialRest.size() > Stretch.MOST_CELLS) {
      return false;
    }
    List<LocalAlignment.Pair> pairs = LocalAlignment.of(readingRest, officialRest, LEAST_SCORE);
    boolean joined = false;
    for (LocalAlignment.Pair pair : pairs) {
      if (pair.likeness() >= Beside.ALIKE) {
        int r = readingRest.get(pair.reading()).index();
        join(
            Word.placeOf(reading, r),
            officialRest.get(pair.official()).index(),
            pair.likeness(),
            false);
        joined = true;
      }
    }
    return joined;
  }

  private static List<Word> rest(List<Word> words, int[] other) {
    List<Word> rest = new ArrayList<>();
    for (int i = 0; i < other.length; i++) {
      if (other[i] == NONE) {
        rest.add(words.get(i));
      }
    }
    return rest;
  }

  /** The word of the text for a word of the reading; {@link #NONE} when it stands for none. */
  int officialOf(int r) {
    return officialOf[r];
  }

  /**
   * The first word of the reading for a word of the text; {@link #NONE} when none stands for it.
   */
  int readingOf(int o) {
    return readingOf[o];
  }

  /** How alike a word of the text and its word in the reading are, 0..1. */
  double likeness(int o) {
    return likeness[o];
  }

  /** Whether the pair was found in the order of both sides. */
  boolean isInOrder(int o) {
    return inOrder[o];
  }
}
