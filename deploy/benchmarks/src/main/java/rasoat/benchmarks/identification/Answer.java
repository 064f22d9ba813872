package rasoat.benchmarks.identification;

import java.util.List;

/**
 * What a method says about a reading.
 *
 * @param documents on top, the best first; several when the method cannot tell them apart; empty
 *     when it found nothing
 * @param score how sure it is, of its own scale
 * @param confirmed whether it takes this for proved
 */
public record Answer(List<Integer> documents, double score, boolean confirmed) {

  /** Of a method that found nothing. */
  public static final Answer NOTHING = new Answer(List.of(), Double.NEGATIVE_INFINITY, false);
}
