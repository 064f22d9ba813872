package rasoat.console.casefile;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a case.
 *
 * @param version of the case that it led to
 */
public record CaseEvent(long version, Instant at, String by, Type type, List<Change> changes) {

  /** Names are kept for good. */
  public enum Type {
    OPENED,
    CHANGED,
    FINDINGS_ADDED,
    ESCALATED,
    ANSWERED,
    CLOSED,
    REOPENED
  }

  /**
   * What was changed: empty texts for nothing.
   *
   * @param what a {@link CaseField}, or a word of {@link Differences}
   */
  public record Change(String what, String from, String to) {}

  public CaseEvent {
    changes = List.copyOf(changes);
  }
}
