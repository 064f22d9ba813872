package rasoat.console.review;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;

/**
 * Where clusters are looked at and decided. Everything is asked for an account, and answered as if
 * what lies outside its scope were not there.
 */
public final class ReviewDesk {

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  public ReviewDesk(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** The review of the cluster that finding is in; empty when nobody has to review it. */
  public Optional<Review> of(FindingId finding, Account account) throws IOException {
    return state.read(
        "read the review of finding " + finding,
        sql -> {
          Optional<Long> cluster =
              sql.one(
                  "SELECT cluster FROM finding WHERE id = ? AND cluster IS NOT NULL",
                  row -> row.getLong("cluster"),
                  finding.value());
          return cluster.isEmpty()
              ? Optional.empty()
              : review(sql, new ClusterId(cluster.get()), account);
        });
  }

  /** The review of that cluster. */
  public Optional<Review> cluster(ClusterId id, Account account) throws IOException {
    return state.read("read the review of cluster " + id, sql -> review(sql, id, account));
  }

  /**
   * Clusters of the queue in its order, as many as asked for at most.
   *
   * @param after from which one it goes on; empty for the beginning
   */
  public List<QueueRow> queue(
      QueueFilter filter, Optional<ClusterId> after, int most, Account account) throws IOException {
    return state.read("read the queue", sql -> QueueRows.after(sql, filter, after, account, most));
  }

  /** All copies of that cluster, by time; none when it is not there. */
  public List<Copy> findingsOf(ClusterId id, Account account) throws IOException {
    Scope scope = Scope.of(account);
    return state.read(
        "list the copies of cluster " + id,
        sql ->
            ReviewRows.isThere(sql, id, scope)
                ? ReviewRows.copies(sql, id, Integer.MAX_VALUE)
                : List.of());
  }

  /** Whether that finding is there for that account. */
  public boolean sees(FindingId finding, Account account) throws IOException {
    return state.read("look for finding " + finding, sql -> Scope.of(account).sees(sql, finding));
  }

  /**
   * Decides; of what is secret, proposes to a second person.
   *
   * @param seen the version that was looked at
   */
  public Outcome decide(ClusterId id, long seen, Verdict verdict, Account by) throws IOException {
    return act(id, seen, by, new Deed.Decide(verdict));
  }

  /** Agrees with what another person proposed, or not. */
  public Outcome second(ClusterId id, long seen, boolean agrees, String note, Account by)
      throws IOException {
    return act(id, seen, by, new Deed.Second(agrees, note));
  }

  /** Takes back what was done last: one's own within 24 hours, or any with a note that says why. */
  public Outcome undo(ClusterId id, long seen, String note, Account by) throws IOException {
    return act(id, seen, by, new Deed.Undo(note));
  }

  /** What was decided so far, against what was found. */
  public Feedback feedback(Account account) throws IOException {
    return state.read("read decisions", sql -> Feedback.read(sql, Scope.of(account)));
  }

  private Outcome act(ClusterId id, long seen, Account by, Deed deed) throws IOException {
    return state.write(
        "decide cluster " + id,
        sql -> {
          Optional<Review> review = review(sql, id, by);
          return review.isEmpty() ? new Outcome.Unknown() : act(sql, review.get(), seen, by, deed);
        });
  }

  private Outcome act(Sql sql, Review review, long seen, Account by, Deed deed)
      throws SQLException {
    if (review.version() != seen) {
      return new Outcome.Overtaken(review);
    }
    Optional<Outcome.Why> refused = deed.refusal(review, by);
    if (refused.isPresent()) {
      return new Outcome.Refused(refused.get(), review);
    }
    Decision decision = deed.on(review, by, clock.instant());
    ReviewRows.write(sql, review.id(), decision);
    audit.append(sql, ReviewAudit.event(review.id(), decision));
    return new Outcome.Done(review(sql, review.id(), by).orElseThrow());
  }

  private Optional<Review> review(Sql sql, ClusterId id, Account account) throws SQLException {
    return ReviewRows.review(sql, id, account, clock.instant());
  }
}
