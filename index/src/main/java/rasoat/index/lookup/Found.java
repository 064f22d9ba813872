package rasoat.index.lookup;

import java.util.List;

/**
 * An entry of the index that shares terms with a reading.
 *
 * @param document its place in the index reader that was asked
 * @param nats mean over the questions of the sum of ln((N + 10)/df) of the shared terms
 * @param matched how many terms are shared, for each question
 */
public record Found(int document, double nats, List<Integer> matched) {

  public Found {
    matched = List.copyOf(matched);
  }
}
