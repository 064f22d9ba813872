package rasoat.benchmarks.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A way to rank documents for a reading. */
interface Ranking extends Closeable {

  /**
   * One answer.
   *
   * @param document index in the corpus
   * @param nats evidence
   */
  record Ranked(int document, double nats) {}

  /** As tables name it. */
  String name();

  /** The best first. */
  List<Ranked> rank(String reading) throws IOException;
}
