package rasoat.index.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike the words of two sides are, each pair of spellings compared once. */
final class Likeness {

  private static final byte UNKNOWN = -1;
  private static final double LONG_WORD = 4;

  private final int[] readingIds;
  private final int[] officialIds;
  private final Word[] spellings;
  private final byte[][] alike;

  Likeness(List<Word> reading, List<Word> official) {
    Map<String, Integer> ids = new HashMap<>();
    readingIds = ids(reading, ids);
    officialIds = ids(official, ids);
    spellings = new Word[ids.size()];
    reading.forEach(word -> spellings[ids.get(spelling(word))] = word);
    official.forEach(word -> spellings[ids.get(spelling(word))] = word);
    alike = new byte[ids.size()][];
  }

  private static int[] ids(List<Word> words, Map<String, Integer> ids) {
    return words.stream()
        .mapToInt(word -> ids.computeIfAbsent(spelling(word), w -> ids.size()))
        .toArray();
  }

  private static String spelling(Word word) {
    return word.key() + ' ' + word.digits();
  }

  /** From 0, nothing in common, to 1, the same word. Different figures are at most half alike. */
  double of(int reading, int official) {
    int first = readingIds[reading];
    int second = officialIds[official];
    if (first == second) {
      return 1;
    }
    byte[] row = alike[first];
    if (row == null) {
      row = new byte[spellings.length];
      Arrays.fill(row, UNKNOWN);
      alike[first] = row;
    }
    if (row[second] == UNKNOWN) {
      row[second] = (byte) Math.round(100 * compare(spellings[first], spellings[second]));
    }
    return row[second] / 100.0;
  }

  /** What a match of this word is worth: short words agree by chance. */
  double worth(int official) {
    int length = spellings[officialIds[official]].key().length();
    return 0.5 + 0.5 * Math.min(length, LONG_WORD);
  }

  private static double compare(Word first, Word second) {
    if (first.isFigure() != second.isFigure()) {
      return first.digits().equals(second.key()) || second.digits().equals(first.key()) ? 1 : 0;
    }
    if (first.isFigure()) {
      return first.digits().equals(second.digits()) ? 1 : 0.5;
    }
    return ofKeys(first.key(), second.key());
  }

  /** One minus the share of the letters that must change. */
  static double ofKeys(String first, String second) {
    int longest = Math.max(first.length(), second.length());
    if (Math.abs(first.length() - second.length()) * 2 > longest) {
      return 0;
    }
    int[] row = new int[second.length() + 1];
    for (int j = 0; j <= second.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length(); j++) {
        int change = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return 1 - (double) row[second.length()] / longest;
  }
}
