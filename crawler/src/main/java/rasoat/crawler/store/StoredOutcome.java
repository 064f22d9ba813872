package rasoat.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Closed;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.crawler.source.VisitOutcome.Deferred;
import rasoat.crawler.source.VisitOutcome.Failed;
import rasoat.crawler.source.VisitOutcome.Stopped;

/**
 * An outcome as it lies in a row.
 *
 * @param task empty unless stopped
 * @param until the epoch unless deferred
 */
record StoredOutcome(Kind kind, String reason, String task, Instant until) {

  enum Kind {
    COMPLETED,
    DEFERRED,
    FAILED,
    STOPPED,
    CLOSED
  }

  static StoredOutcome of(VisitOutcome outcome) {
    return switch (outcome) {
      case Completed() -> of(Kind.COMPLETED, "");
      case Deferred(Instant until, String reason) ->
          new StoredOutcome(Kind.DEFERRED, reason, "", until);
      case Failed(String reason) -> of(Kind.FAILED, reason);
      case Stopped(String reason, String task) ->
          new StoredOutcome(Kind.STOPPED, reason, task, Instant.EPOCH);
      case Closed(String reason) -> of(Kind.CLOSED, reason);
    };
  }

  private static StoredOutcome of(Kind kind, String reason) {
    return new StoredOutcome(kind, reason, "", Instant.EPOCH);
  }

  static StoredOutcome of(ResultSet row) throws SQLException {
    return new StoredOutcome(
        Kind.valueOf(row.getString("outcome")),
        row.getString("reason"),
        row.getString("task"),
        Instant.ofEpochMilli(row.getLong("until_ms")));
  }

  VisitOutcome outcome() {
    return switch (kind) {
      case COMPLETED -> new Completed();
      case DEFERRED -> new Deferred(until, reason);
      case FAILED -> new Failed(reason);
      case STOPPED -> new Stopped(reason, task);
      case CLOSED -> new Closed(reason);
    };
  }

  /** How many failures in a row there are after it, when there were so many before. */
  int failuresAfter(int before) {
    return switch (kind) {
      case COMPLETED -> 0;
      case DEFERRED, CLOSED -> before;
      case FAILED, STOPPED -> before + 1;
    };
  }
}
