package rasoat.console.checklist;

import java.time.Instant;

/**
 * What was answered.
 *
 * @param account who said so last
 */
record Answer(Question question, Value value, String note, String account, Instant at) {

  /** What may be answered. */
  enum Value {
    YES,
    PARTLY,
    NO,
    NOT_APPLICABLE
  }
}
