package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import rasoat.index.alignment.Reading.Place;

/**
 * The lines of a reading, by the places of its words: whether one could have been lost between two
 * others. Recognition loses whole lines, and leaves their room behind; who leaves a paragraph out
 * leaves none.
 */
final class Lines {

  /** What the places say. */
  enum Closed {
    /** Line stands below line: nothing was lost. */
    YES,
    /** There is room for a line that was not read. */
    NO,
    /** The places are not known, or on two pages. */
    UNKNOWN
  }

  /** Of the usual distance; paragraphs stand a little farther apart than lines. */
  private static final double ROOM = 1.6;

  private static final int LEAST_LINES = 4;

  private final List<Place> places;
  private final List<Integer> middles;

  Lines(List<Place> places) {
    this.places = places;
    this.middles = middles(places);
  }

  /** Of each word the middle of its line. */
  private static List<Integer> middles(List<Place> places) {
    List<Integer> middles = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= places.size(); i++) {
      if (i == places.size() || !isSameLine(places.get(from), places.get(i))) {
        List<Place> line = places.subList(from, i);
        int sum = line.stream().mapToInt(place -> place.top() + place.bottom()).sum();
        middles.addAll(Collections.nCopies(line.size(), sum / (2 * line.size())));
        from = i;
      }
    }
    return middles;
  }

  private static boolean isSameLine(Place first, Place second) {
    return first.page() == second.page() && first.line() == second.line();
  }

  /** Whether nothing was lost between two words of the reading, named by their index in it. */
  Closed between(int first, int last) {
    if (places.isEmpty()) {
      return Closed.UNKNOWN;
    }
    double most = ROOM * pitch(places.get(first).page());
    for (int i = first; i < last; i++) {
      int step = middles.get(i + 1) - middles.get(i);
      boolean turned = places.get(i).page() != places.get(i + 1).page() || step < -most / 2;
      if (turned || most == 0) {
        return Closed.UNKNOWN;
      }
      if (step > most) {
        return Closed.NO;
      }
    }
    return Closed.YES;
  }

  /** Whether a word stands in the right half of the words of its page. */
  boolean isOnTheRight(int word) {
    if (places.isEmpty()) {
      return false;
    }
    int page = places.get(word).page();
    IntSummaryStatistics across =
        places.stream()
            .filter(place -> place.page() == page)
            .flatMapToInt(place -> IntStream.of(place.left(), place.right()))
            .summaryStatistics();
    Place place = places.get(word);
    return place.left() + place.right() > across.getMin() + across.getMax();
  }

  /** The usual distance from line to line of a page; 0 when it has too few. */
  private double pitch(int page) {
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i++) {
      int step = middles.get(i + 1) - middles.get(i);
      boolean next =
          places.get(i).page() == page
              && places.get(i + 1).page() == page
              && !isSameLine(places.get(i), places.get(i + 1));
      if (next && step > 0) {
        steps.add(step);
      }
    }
    Collections.sort(steps);
    return steps.size() < LEAST_LINES ? 0 : steps.get(steps.size() / 2);
  }
}
