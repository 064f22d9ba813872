package rasoat.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A reading laid beside an official text: which word stands for which.
 *
 * <p>The first pass keeps the order of both sides. What it leaves over is aligned again, a few
 * times: readings take two columns line by line, so letterhead and signature block come in another
 * order than in the text. Such moved words count as seen, but only words of the first pass are
 * neighbours of anything.
 */
final class Beside {

  static final double ALIKE = 0.6;

  private static final double EXACT = 0.85;
  private static final int NEIGHBOURS = 4;
  private static final int NONE = -1;
  private static final int MOST_PASSES = 4;
  private static final double LEAST_SCORE = 5;

  private final List<Word> reading;
  private final List<Word> official;
  private final int[] officialOf;
  private final int[] readingOf;
  private final double[] likeness;
  private final boolean[] inOrder;

  private Beside(List<Word> reading, List<Word> official) {
    this.reading = reading;
    this.official = official;
    this.officialOf = filled(reading.size());
    this.readingOf = filled(official.size());
    this.likeness = new double[official.size()];
    this.inOrder = new boolean[official.size()];
  }

  static Beside of(List<Word> reading, List<Word> official) {
    Beside beside = new Beside(reading, official);
    Stretch stretch = Stretch.of(reading, official);
    List<LocalAlignment.Pair> main =
        LocalAlignment.of(reading, stretch.within(official), LEAST_SCORE);
    main.forEach(
        pair ->
            beside.join(pair.reading(), stretch.from() + pair.official(), pair.likeness(), true));
    beside.dropStrays();
    int pass = 0;
    while (pass < MOST_PASSES && beside.alignRest()) {
      pass++;
    }
    return beside;
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
      if (pair.likeness() >= ALIKE) {
        int r = readingRest.get(pair.reading()).index();
        join(placeOf(r), officialRest.get(pair.official()).index(), pair.likeness(), false);
        joined = true;
      }
    }
    return joined;
  }

  private int placeOf(int readingIndex) {
    int low = 0;
    int high = reading.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (reading.get(middle).index() < readingIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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

  List<Word> reading() {
    return reading;
  }

  List<Word> official() {
    return official;
  }

  /** Whether that word of the text was seen as it is, in its place or moved. */
  boolean isSeen(int o) {
    return readingOf[o] != NONE && likeness[o] >= ALIKE;
  }

  /** Whether it was seen in its place: only such words are neighbours. */
  boolean isAnchor(int o) {
    return isSeen(o) && inOrder[o];
  }

  /** Whether a word of the reading stands for no word of the text. */
  boolean isForeign(int r) {
    return officialOf[r] == NONE || likeness[officialOf[r]] < ALIKE;
  }

  /** The place in the reading of the nearest anchor before a word of the text; -1 when none is. */
  int before(int o) {
    int at = o - 1;
    while (at >= 0 && !isAnchor(at)) {
      at--;
    }
    return at < 0 ? NONE : last(at);
  }

  private int last(int o) {
    int r = readingOf[o];
    return r + 1 < officialOf.length && officialOf[r + 1] == o ? r + 1 : r;
  }

  /** The place in the reading of the nearest anchor after a word; the size when none is. */
  int after(int o) {
    int at = o + 1;
    while (at < official.size() && !isAnchor(at)) {
      at++;
    }
    return at == official.size() ? reading.size() : readingOf[at];
  }

  /**
   * Share of the four words on each side that were seen in their place and to the letter. Figures
   * are left out: they may be changed as well.
   */
  double neighbours(int from, int to) {
    List<Integer> near = new ArrayList<>();
    for (int o = from - 1; o >= 0 && near.size() < NEIGHBOURS; o--) {
      addNeighbour(o, near);
    }
    int before = near.size();
    for (int o = to; o < official.size() && near.size() < before + NEIGHBOURS; o++) {
      addNeighbour(o, near);
    }
    long exact = near.stream().filter(o -> isAnchor(o) && likeness[o] > EXACT).count();
    return near.isEmpty() ? 0 : (double) exact / near.size();
  }

  private void addNeighbour(int o, List<Integer> near) {
    if (official.get(o).raw().chars().noneMatch(Character::isDigit)) {
      near.add(o);
    }
  }

  /** The figure of the reading that stands where a figure of the text stands, the same or not. */
  Optional<Word> figureFor(int o) {
    return readingOf[o] == NONE || !reading.get(readingOf[o]).isFigure()
        ? Optional.empty()
        : Optional.of(reading.get(readingOf[o]));
  }

  String officialText(int from, int to) {
    return String.join(" ", official.subList(from, to).stream().map(Word::raw).toList());
  }

  String readingBetween(Word first, Word last) {
    return reading.stream()
        .filter(word -> word.index() >= first.index() && word.index() <= last.index())
        .map(Word::raw)
        .collect(Collectors.joining(" "));
  }

  /** Whether the word before this one of the reading is in capitals, as posts are. */
  boolean followsCapitals(Word word) {
    int at = placeOf(word.index());
    return at > 0 && reading.get(at - 1).isAllCapitals();
  }

  /** How much a difference may be trusted in a reading as noisy as this, 0.2 to 1. */
  double clarity() {
    return Math.clamp((ofReading() - 0.45) / 0.42, 0.2, 1);
  }

  int matched() {
    int matched = 0;
    for (int r = 0; r < officialOf.length; r++) {
      matched += isForeign(r) ? 0 : 1;
    }
    return matched;
  }

  /** Share of the reading from its first word that agrees to its last. */
  double ofReading() {
    int first = 0;
    int last = officialOf.length - 1;
    while (first <= last && isForeign(first)) {
      first++;
    }
    while (last > first && isForeign(last)) {
      last--;
    }
    return first > last ? 0 : (double) matched() / (last - first + 1);
  }

  double ofDocument() {
    int seen = 0;
    for (int o = 0; o < official.size(); o++) {
      seen += isSeen(o) ? 1 : 0;
    }
    return official.isEmpty() ? 0 : (double) seen / official.size();
  }
}
