package rasoat.index.fit;

import rasoat.index.text.Syllable;

/** How alike two written words are, 0 to 1, when one may be a bad reading of the other. */
final class Likeness {

  private static final float SAME_FOLDED = 0.95f;

  private Likeness() {}

  static float of(Syllable read, Syllable written) {
    if (read.plain().equals(written.plain())) {
      return 1;
    }
    if (read.folded().equals(written.folded())) {
      return SAME_FOLDED;
    }
    return kept(read.plain(), written.plain());
  }

  /** The share of signs that need no edit, of the longer word. */
  private static float kept(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return 1 - (float) row[b.length()] / Math.max(a.length(), b.length());
  }
}
