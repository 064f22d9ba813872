package rasoat.index.alignment;

import java.util.List;

/**
 * Words of a page in reading order, and where they stand when that is known.
 *
 * @param places one for each word, or none at all
 */
public record Reading(List<String> words, List<Place> places) {

  /**
   * Where a word stands.
   *
   * @param page which page, from 0
   * @param line which line of the reading, in reading order
   * @param left its left edge, in pixels of the page that was read
   * @param top its upper edge
   * @param right its right edge
   * @param bottom its lower edge
   * @param certainty how sure recognition was of it, 0..1
   */
  public record Place(
      int page, int line, int left, int top, int right, int bottom, double certainty) {}

  /**
   * @throws IllegalArgumentException when some words have places and some have none
   */
  public Reading {
    words = List.copyOf(words);
    places = List.copyOf(places);
    if (!places.isEmpty() && places.size() != words.size()) {
      throw new IllegalArgumentException(
          "expected a place for each of %d words, found %d".formatted(words.size(), places.size()));
    }
  }

  /** Words of which nobody knows where they stood. */
  public static Reading ofWords(List<String> words) {
    return new Reading(words, List.of());
  }

  /** Some of the words, by their index. */
  public Reading part(int from, int to) {
    return new Reading(
        words.subList(from, to), places.isEmpty() ? places : places.subList(from, to));
  }
}
