package rasoat.crawler.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.CaptureJson;
import rasoat.crawler.capture.UnreadableCaptureException;
import rasoat.database.Sql;
import rasoat.model.port.CaptureIdentity;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.QueueDepth;
import rasoat.model.port.Redelivery;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/** The captures of the queue and what may become of them. */
record QueueTable(Clock clock, Redelivery redelivery) {

  private static final String ADD =
      """
      INSERT INTO queue_entry (identity, capture, state, attempt, due_ms, reason)
      SELECT ?, ?, 'WAITING', 0, ?, ''
      WHERE NOT EXISTS (SELECT 1 FROM queue_entry WHERE identity = ? AND state = 'WAITING')
      """;

  /** One statement finds and marks it, so two takers never get the same one. */
  private static final String LEASE =
      """
      UPDATE queue_entry SET state = 'UNDER_WAY', attempt = attempt + 1, due_ms = ?
      WHERE number = (
        SELECT number FROM queue_entry
        WHERE state <> 'DEAD' AND due_ms <= ? ORDER BY due_ms, number LIMIT 1)
      RETURNING number, capture, attempt
      """;

  private static final String FAIL =
      """
      UPDATE queue_entry SET state = ?, due_ms = ?, reason = ?
      WHERE number = ? AND attempt = ? AND state = 'UNDER_WAY'
      """;

  private static final String DEAD =
      "SELECT * FROM queue_entry WHERE state = 'DEAD' ORDER BY due_ms, number LIMIT ?";

  private static final String REPLAY =
      """
      UPDATE queue_entry SET state = 'WAITING', attempt = 0, due_ms = ?, reason = ''
      WHERE number = ? AND state = 'DEAD'
      """;

  private static final String OLDEST =
      """
      SELECT capture FROM queue_entry
      WHERE state = 'WAITING' OR (state = 'UNDER_WAY' AND due_ms <= ?)
      ORDER BY number LIMIT 1
      """;

  private static final String DEPTH =
      """
      SELECT
        COUNT(CASE WHEN state = 'UNDER_WAY' AND due_ms > ? THEN 1 END) AS under_way,
        COUNT(CASE WHEN state = 'DEAD' THEN 1 END) AS dead,
        COUNT(*) AS present
      FROM queue_entry
      """;

  /** A capture that was delivered. */
  record Entry(long number, Capture capture, int attempt) {}

  boolean add(Sql sql, Capture capture) throws SQLException {
    String identity = digest(CaptureIdentity.of(capture).value()).value();
    return sql.update(ADD, identity, CaptureJson.write(capture), now(), identity) > 0;
  }

  /** The next one that is due; those that had their last delivery are dead by now. */
  Optional<Entry> lease(Sql sql) throws SQLException {
    long until = now() + redelivery.lease().toMillis();
    Optional<Leased> leased = sql.one(LEASE, Leased::of, until, now());
    while (leased.isPresent()) {
      Leased next = leased.get();
      try {
        Capture capture = CaptureJson.read(next.json());
        if (next.attempt() <= redelivery.attempts()) {
          return Optional.of(new Entry(next.number(), capture, next.attempt()));
        }
        end(sql, next.number(), next.attempt(), "DEAD", now(), redelivery.leaseRanOut());
      } catch (UnreadableCaptureException e) {
        end(sql, next.number(), next.attempt(), "DEAD", now(), e.getMessage());
      }
      leased = sql.one(LEASE, Leased::of, until, now());
    }
    return Optional.empty();
  }

  private record Leased(long number, String json, int attempt) {
    static Leased of(ResultSet row) throws SQLException {
      return new Leased(row.getLong("number"), row.getString("capture"), row.getInt("attempt"));
    }
  }

  /** Also when it was delivered to another meanwhile: it has been worked on. */
  boolean remove(Sql sql, Entry entry) throws SQLException {
    return sql.update("DELETE FROM queue_entry WHERE number = ?", entry.number()) > 0;
  }

  /** Only what is as it was delivered: when its lease ran out it is another's to fail. */
  boolean fail(Sql sql, Entry entry, String reason) throws SQLException {
    if (redelivery.isLast(entry.attempt())) {
      return end(sql, entry.number(), entry.attempt(), "DEAD", now(), reason);
    }
    Duration backOff = redelivery.backOffAfter(entry.attempt());
    long due = now() + backOff.toMillis();
    return end(sql, entry.number(), entry.attempt(), "WAITING", due, reason);
  }

  private static boolean end(
      Sql sql, long number, int attempt, String state, long due, String reason)
      throws SQLException {
    return sql.update(FAIL, state, due, reason, number, attempt) > 0;
  }

  List<DeadLetter> dead(Sql sql, int limit) throws SQLException {
    return sql.list(DEAD, QueueTable::letter, limit);
  }

  private static DeadLetter letter(ResultSet row) throws SQLException {
    Instant at = Instant.ofEpochMilli(row.getLong("due_ms"));
    Capture capture = CaptureJson.readOrStandIn(row.getString("capture"), at);
    return new DeadLetter(row.getString("number"), capture, row.getString("reason"), at);
  }

  boolean replay(Sql sql, String name) throws SQLException {
    return name.matches("[0-9]{1,18}") && sql.update(REPLAY, now(), Long.valueOf(name)) > 0;
  }

  QueueDepth depth(Sql sql) throws SQLException {
    return sql.one(DEPTH, QueueTable::depth, now()).orElseThrow();
  }

  Optional<Instant> oldestWaiting(Sql sql) throws SQLException {
    Instant now = clock.instant();
    return sql.one(OLDEST, row -> CaptureJson.readOrStandIn(row.getString("capture"), now), now())
        .map(capture -> capture.provenance().at());
  }

  private static QueueDepth depth(ResultSet row) throws SQLException {
    long underWay = row.getLong("under_way");
    long dead = row.getLong("dead");
    return new QueueDepth(row.getLong("present") - underWay - dead, underWay, dead);
  }

  private long now() {
    return clock.instant().toEpochMilli();
  }

  private static Sha256 digest(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
