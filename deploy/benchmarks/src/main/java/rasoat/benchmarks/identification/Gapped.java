package rasoat.benchmarks.identification;

import java.util.List;
import rasoat.index.text.Syllable;

/**
 * Three of four words, folded: one misread word in four breaks only three of the four groups. Three
 * groups begin with each word but the last three; the fourth is the first of the next word.
 */
final class Gapped {

  /** How many words a group reaches over. */
  static final int SPAN = 4;

  private static final int[][] KEPT = {{0, 1, 2}, {0, 1, 3}, {0, 2, 3}};

  private Gapped() {}

  static long[] inOrder(List<Syllable> words) {
    int starts = Math.max(0, words.size() - SPAN + 1);
    long[] groups = new long[starts * KEPT.length];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = hash(words, i / KEPT.length, i % KEPT.length);
    }
    return groups;
  }

  /** FNV-1a, then the finaliser of SplitMix64, as the registry's own groups are hashed. */
  private static long hash(List<Syllable> words, int start, int pattern) {
    long hash = 0xcbf29ce484222325L ^ pattern;
    for (int offset : KEPT[pattern]) {
      String word = words.get(start + offset).folded();
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
