package rasoat.console.statistics;

import java.io.IOException;
import java.util.List;
import rasoat.console.review.Scope;

/** What cases count of a period. */
@FunctionalInterface
public interface CaseFigures {

  /**
   * One figure.
   *
   * @param message names its words in the message files
   */
  record Line(String message, long count) {}

  /** Those of cases within that scope; bounded, and without anything that names a person. */
  List<Line> of(Span span, Scope scope) throws IOException;
}
