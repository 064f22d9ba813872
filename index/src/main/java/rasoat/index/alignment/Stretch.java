package rasoat.index.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a long official text that a reading can show, so that the alignment of a page with a
 * law of a thousand pages stays within bounds.
 *
 * @param from index of its first word
 * @param to index after its last one
 */
record Stretch(int from, int to) {

  /** Words of the reading times words of the text; some tenths of a second, and as many bytes. */
  static final long MOST_CELLS = 8_000_000;

  /** The whole text when that is affordable, else the stretch that shares most with the reading. */
  static Stretch of(List<Word> reading, List<Word> official) {
    int affordable = (int) (MOST_CELLS / Math.max(1, reading.size()));
    if (official.size() <= affordable) {
      return new Stretch(0, official.size());
    }
    Set<String> known = new HashSet<>();
    for (int i = 0; i + 1 < reading.size(); i++) {
      known.add(pair(reading, i));
    }
    return densest(known, official, affordable);
  }

  private static Stretch densest(Set<String> known, List<Word> official, int length) {
    int shared = 0;
    int most = -1;
    int best = 0;
    for (int i = 0; i + 1 < official.size(); i++) {
      shared += known.contains(pair(official, i)) ? 1 : 0;
      shared -= i >= length && known.contains(pair(official, i - length)) ? 1 : 0;
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    int from = Math.max(0, best + 1 - length);
    return new Stretch(from, Math.min(official.size(), from + length));
  }

  private static String pair(List<Word> words, int at) {
    return words.get(at).key() + ' ' + words.get(at + 1).key();
  }

  List<Word> within(List<Word> official) {
    return official.subList(from, to);
  }
}
