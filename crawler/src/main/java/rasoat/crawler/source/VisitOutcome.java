package rasoat.crawler.source;

import java.time.Instant;

/** How a visit went. Reasons are for a person and hold no token and nothing of any post. */
public sealed interface VisitOutcome {

  /** Everything that is there was handed over. */
  record Completed() implements VisitOutcome {}

  /** It has to go on later: the rest was not reached. */
  record Deferred(Instant until, String reason) implements VisitOutcome {}

  /** It failed, and may work the next time. */
  record Failed(String reason) implements VisitOutcome {}

  /**
   * It cannot work until a person does something: a token is no longer valid, a permission is
   * missing. It is not tried again before.
   *
   * @param task what there is to do
   */
  record Stopped(String reason, String task) implements VisitOutcome {}

  /** The place is closed for good, such as a channel without a public preview. */
  record Closed(String reason) implements VisitOutcome {}
}
