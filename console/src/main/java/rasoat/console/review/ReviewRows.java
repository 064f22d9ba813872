package rasoat.console.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;
import rasoat.model.post.Platform;

/** Clusters and decisions in their tables. */
final class ReviewRows {

  /** Copies that a page lists. */
  static final int COPIES = 100;

  private static final Duration UNDO = Duration.ofHours(24);

  private ReviewRows() {}

  static boolean isThere(Sql sql, ClusterId id, Scope scope) throws SQLException {
    return sql.exists(
        "SELECT 1 FROM cluster WHERE id = ? AND " + scope.condition("issuing_body"),
        values(id, scope));
  }

  static Optional<Review> review(Sql sql, ClusterId id, Account account, Instant now)
      throws SQLException {
    Scope scope = Scope.of(account);
    List<Decision> history = history(sql, id);
    List<Copy> copies = copies(sql, id, COPIES);
    return sql.one(
        "SELECT * FROM cluster WHERE id = ? AND " + scope.condition("issuing_body"),
        row -> review(row, copies, history, account, now),
        values(id, scope));
  }

  private static Review review(
      ResultSet row, List<Copy> copies, List<Decision> history, Account account, Instant now)
      throws SQLException {
    boolean secret = row.getInt("secret") == 1;
    boolean withheld = secret && !account.cleared();
    return new Review(
        new ClusterId(row.getLong("id")),
        row.getLong("version"),
        ReviewState.valueOf(row.getString("state")),
        row.getInt("size"),
        row.getInt("flood") == 1,
        secret,
        withheld,
        new FindingId(row.getString("face")),
        copies,
        Instant.ofEpochMilli(row.getLong("first_posted_at")),
        Instant.ofEpochMilli(row.getLong("last_posted_at")),
        history,
        withheld || !account.isAnyOf(Role.CYBER_OFFICER)
            ? Review.May.NOTHING
            : may(secret, history, account, now));
  }

  private static Review.May may(
      boolean secret, List<Decision> history, Account account, Instant now) {
    Optional<Decision> last = history.stream().findFirst();
    boolean own = last.filter(each -> each.account().equals(account.name())).isPresent();
    if (last.filter(each -> each.act() == Decision.Act.PROPOSED).isPresent()) {
      return new Review.May(false, false, !own, own ? Review.Undo.FREELY : Review.Undo.NO);
    }
    boolean undoable =
        !secret && last.filter(each -> each.act() == Decision.Act.DECIDED).isPresent();
    boolean recent = last.filter(each -> each.at().plus(UNDO).isAfter(now)).isPresent();
    Review.Undo undo = own && recent ? Review.Undo.FREELY : Review.Undo.WITH_A_NOTE;
    return new Review.May(!secret, secret, false, undoable ? undo : Review.Undo.NO);
  }

  static List<Copy> copies(Sql sql, ClusterId id, int most) throws SQLException {
    return sql.list(
        """
        SELECT id, post_id, platform, post_group, posted_at FROM finding
        WHERE cluster = ? ORDER BY posted_at, id LIMIT ?
        """,
        row ->
            new Copy(
                new FindingId(row.getString("id")),
                row.getString("post_id"),
                Platform.valueOf(row.getString("platform")),
                row.getString("post_group"),
                Instant.ofEpochMilli(row.getLong("posted_at"))),
        id.value(),
        most);
  }

  private static List<Decision> history(Sql sql, ClusterId id) throws SQLException {
    return sql.list(
        """
        SELECT d.*, a.full_name FROM decision d LEFT JOIN account a ON a.name = d.account
        WHERE d.cluster = ? ORDER BY d.version DESC
        """,
        ReviewRows::decision,
        id.value());
  }

  private static Decision decision(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    String account = row.getString("account");
    return new Decision(
        row.getLong("version"),
        Decision.Act.valueOf(row.getString("act")),
        ReviewState.valueOf(row.getString("state")),
        ReviewState.valueOf(row.getString("state_before")),
        reason.isEmpty() ? Optional.empty() : Optional.of(Reason.valueOf(reason)),
        row.getString("note"),
        account,
        Optional.ofNullable(row.getString("full_name")).orElse(account),
        Instant.ofEpochMilli(row.getLong("at_ms")));
  }

  /**
   * Makes a cluster what a decision says, and adds the decision. The cluster first: of two at once
   * one waits there, and then begins anew.
   */
  static void write(Sql sql, ClusterId id, Decision decision) throws SQLException {
    boolean waits = decision.act() == Decision.Act.PROPOSED;
    ReviewState state = waits ? decision.before() : decision.state();
    sql.update(
        """
        UPDATE cluster SET state = ?, waits = ?, version = ?,
          is_open = CASE WHEN size > 0 AND ? = 1 THEN 1 ELSE 0 END
        WHERE id = ?
        """,
        state.name(),
        waits ? 1 : 0,
        decision.version(),
        waits || state == ReviewState.NEW ? 1 : 0,
        id.value());
    sql.update(
        """
        INSERT INTO decision (cluster, version, act, state, state_before, reason, note, account,
          at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id.value(),
        decision.version(),
        decision.act().name(),
        decision.state().name(),
        decision.before().name(),
        decision.reason().map(Reason::name).orElse(""),
        decision.note(),
        decision.account(),
        decision.at().toEpochMilli());
  }

  private static Object[] values(ClusterId id, Scope scope) {
    List<Object> values = new ArrayList<>(List.of(id.value()));
    values.addAll(scope.values());
    return values.toArray();
  }
}
