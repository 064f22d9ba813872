package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * An official text cut into sentences, the smallest parts that are replaced as a whole. A line end
 * ends one, too: files are broken into lines where pages are, or where paragraphs are.
 */
final class Passages {

  /**
   * A sentence, or several that follow each other.
   *
   * @param from index of its first word
   * @param to index after its last one
   */
  record Passage(int from, int to) {
    int length() {
      return to - from;
    }

    Passage joinedWith(Passage next) {
      return new Passage(from, next.to);
    }
  }

  /** Shorter beginnings are ordinals and abbreviations. */
  private static final int LEAST_WORDS = 4;

  private final List<Passage> all = new ArrayList<>();
  private final int[] indexes;

  private Passages(int words) {
    this.indexes = new int[words];
  }

  static Passages of(List<Word> official) {
    Passages passages = new Passages(official.size());
    int from = 0;
    for (int o = 1; o <= official.size(); o++) {
      passages.indexes[o - 1] = passages.all.size();
      if (o == official.size() || endsBefore(official, from, o)) {
        passages.all.add(new Passage(from, o));
        from = o;
      }
    }
    return passages;
  }

  private static boolean endsBefore(List<Word> official, int from, int o) {
    Word last = official.get(o - 1);
    Word next = official.get(o);
    if (last.line() != next.line()) {
      return true;
    }
    boolean stop = last.raw().endsWith(".") || last.raw().endsWith(";");
    boolean abbreviation = last.isAllCapitals();
    return stop && !abbreviation && o - from >= LEAST_WORDS && next.isCapitalised();
  }

  List<Passage> all() {
    return all;
  }

  /** The sentences of which a passage was joined. */
  List<Passage> within(Passage passage) {
    return all.subList(indexes[passage.from()], indexes[passage.to() - 1] + 1);
  }

  /** The sentence in which a word stands. */
  Passage around(int o) {
    return all.get(indexes[o]);
  }
}
