package rasoat.console.account;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import rasoat.console.VietnamTime;
import rasoat.console.audit.Action;
import rasoat.database.Database;

/** Who came in by somebody's name of late, or tried: its person knows whether it was he. */
final class OwnSignIns {

  private static final int MOST = 8;

  private final Database state;

  OwnSignIns(Database state) {
    this.state = state;
  }

  /**
   * One of them.
   *
   * @param action as the audit trail calls it
   */
  record SignedIn(String time, String action) {}

  /** The last ones, the newest first. */
  List<SignedIn> of(Account account) throws IOException {
    return state.read(
        "list sign-ins",
        sql ->
            sql.list(
                """
                SELECT at_ms, action FROM audit_entry
                WHERE subject = ? AND action IN (?, ?, ?)
                ORDER BY at_ms DESC, number DESC LIMIT ?
                """,
                row ->
                    new SignedIn(
                        VietnamTime.minute(Instant.ofEpochMilli(row.getLong("at_ms"))),
                        row.getString("action")),
                "account " + account.name(),
                Action.SIGNED_IN.name(),
                Action.SIGN_IN_FAILED.name(),
                Action.LOCKED_OUT.name(),
                MOST));
  }
}
