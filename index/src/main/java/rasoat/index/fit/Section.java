package rasoat.index.fit;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words of a reading that are laid on a document at once. Longer readings are laid section by
 * section: lines may be lost, and something else may stand, between them.
 *
 * @param from first word, inclusive
 * @param to last word, exclusive
 */
public record Section(int from, int to) {

  /** How many words one has, about. */
  public static final int WORDS = 80;

  /** The sections of a reading of so many words, in order; one at least. */
  public static List<Section> of(int words) {
    int sections = Math.max(1, Math.round((float) words / WORDS));
    return IntStream.range(0, sections)
        .mapToObj(i -> new Section(words * i / sections, words * (i + 1) / sections))
        .toList();
  }
}
