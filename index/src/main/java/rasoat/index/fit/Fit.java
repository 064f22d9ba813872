package rasoat.index.fit;

import java.util.Arrays;
import java.util.List;
import rasoat.index.text.Syllable;

/**
 * A reading laid on a document.
 *
 * @param places for each word of the reading its word of the document, {@link #NOWHERE} when it has
 *     none
 * @param likeness how alike the two are, 0..1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Fit(int[] places, float[] likeness) {

  /** A word of the reading that stands beside no word of the document. */
  public static final int NOWHERE = -1;

  /** Lays a reading on each of some documents. */
  public static List<Fit> of(List<Syllable> reading, List<List<Syllable>> documents) {
    Vocabulary vocabulary = new Vocabulary(reading);
    Words read = vocabulary.number(reading);
    return documents.stream().map(words -> of(read, vocabulary.number(words))).toList();
  }

  private static Fit of(Words reading, Words document) {
    int[] places = new int[reading.size()];
    Arrays.fill(places, NOWHERE);
    for (Section section : Section.of(reading.size())) {
      Window window = Window.of(reading, section.from(), section.to(), document);
      LocalPath.lay(reading, section.from(), section.to(), document, window, places);
    }
    extend(reading, document, places);
    return new Fit(places, likeness(reading, document, places));
  }

  /** A path ends at the last word read to the letter: misread neighbours belong to it as well. */
  private static void extend(Words reading, Words document, int[] places) {
    for (int i = 1; i < places.length; i++) {
      extend(i, places[i - 1], 1, reading, document, places);
    }
    for (int i = places.length - 2; i >= 0; i--) {
      extend(i, places[i + 1], -1, reading, document, places);
    }
  }

  private static void extend(
      int word, int neighbour, int step, Words reading, Words document, int[] places) {
    int place = neighbour + step;
    int beyond = word + step;
    boolean free = beyond < 0 || beyond >= places.length || places[beyond] != place;
    if (places[word] == NOWHERE
        && neighbour != NOWHERE
        && place >= 0
        && place < document.size()
        && free
        && likeness(reading, word, document, place) >= Evidence.LIKE) {
      places[word] = place;
    }
  }

  /** Share of signs that were read wrongly, of the words that stand beside a like one; 0..0.5. */
  double errors() {
    double unlike = 0;
    int like = 0;
    for (float each : likeness) {
      unlike += each >= Evidence.LIKE ? 1 - each : 0;
      like += each >= Evidence.LIKE ? 1 : 0;
    }
    return like == 0 ? Evidence.LIKE : unlike / like;
  }

  private static float[] likeness(Words reading, Words document, int[] places) {
    float[] likeness = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      if (places[i] != NOWHERE) {
        likeness[i] = likeness(reading, i, document, places[i]);
      }
    }
    return likeness;
  }

  private static float likeness(Words reading, int word, Words document, int place) {
    return Likeness.of(reading.syllables().get(word), document.syllables().get(place));
  }
}
