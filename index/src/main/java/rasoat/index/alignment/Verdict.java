package rasoat.index.alignment;

import java.util.List;

/** What the reading says about a fact. */
sealed interface Verdict {

  /** It says the same. */
  record Same() implements Verdict {}

  /** It says nothing: the place was not read, or too badly. */
  record Unseen() implements Verdict {}

  /**
   * It says something else.
   *
   * @param seen the words that stand there
   * @param nats how much better a change explains them than a misreading
   */
  record Other(List<Word> seen, double nats) implements Verdict {}
}
