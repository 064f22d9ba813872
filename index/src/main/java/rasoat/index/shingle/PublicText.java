package rasoat.index.shingle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

/**
 * What everybody may quote: laws, decrees, published documents. Agreeing on it tells hardly more
 * than that a document quotes it.
 *
 * <p>A list is never complete. What it lacks is partly learnt from the registry, see {@code
 * Families}.
 */
public final class PublicText {

  /** Shorter runs are ordinary language: the names of offices, of laws, of procedures. */
  private static final int PASSAGE = 10;

  private static final PublicText NONE = of(List.of());

  private final long[] passages;

  private PublicText(long[] passages) {
    this.passages = passages;
  }

  /** Nothing but the phrases that every document bears, which are left out in any case. */
  public static PublicText none() {
    return NONE;
  }

  /** These texts; what runs over the end of one into the next is not among them. */
  public static PublicText of(Collection<String> texts) {
    List<long[]> passages = new ArrayList<>();
    for (String text : texts) {
      passages.add(passages(Syllables.of(text)));
    }
    return new PublicText(
        passages.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray());
  }

  /**
   * For each word which quotation it lies in: a run of ten and more that a public text holds. 0 for
   * none; quotations are numbered from 1, so that two that follow each other can be told apart.
   */
  public int[] quotations(List<Syllable> words) {
    int[] quotations = new int[words.size()];
    long[] runs = passages(words);
    int number = 0;
    boolean inside = false;
    for (int start = 0; start < runs.length; start++) {
      boolean quoted = holds(passages, runs[start]);
      number += quoted && !inside ? 1 : 0;
      inside = quoted;
      if (quoted) {
        Arrays.fill(quotations, start, start + PASSAGE, number);
      }
    }
    return quotations;
  }

  /** The run that begins at each word, as a hash of its shingles. */
  private static long[] passages(List<Syllable> words) {
    long[] threes = Shingles.WORDS.inOrder(words);
    long[] passages = new long[Math.max(0, words.size() - PASSAGE + 1)];
    for (int start = 0; start < passages.length; start++) {
      for (int i = start; i <= start + PASSAGE - 3; i++) {
        passages[start] = passages[start] * 31 + threes[i];
      }
    }
    return passages;
  }

  private static boolean holds(long[] sorted, long value) {
    return Arrays.binarySearch(sorted, value) >= 0;
  }
}
