package rasoat.console.account;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/**
 * Counts attempts to sign in. One is counted before it is looked at, so that many at once are no
 * more than many in a row; a right one sets the count back.
 */
final class Attempts {

  private final Database state;
  private final AuditLog audit;
  private final AccountRules rules;
  private final InstantSource clock;

  Attempts(Database state, AuditLog audit, AccountRules rules, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.rules = rules;
    this.clock = clock;
  }

  private record Count(int failures, long lockedUntil) {}

  /** Counts one; false when the account is locked, or is so from now on. */
  boolean begin(Account account) throws IOException {
    long now = clock.millis();
    return state.write(
        "count an attempt",
        sql -> {
          Count count =
              sql.one(
                      "SELECT failures, locked_until FROM account WHERE id = ?",
                      row -> new Count(row.getInt("failures"), row.getLong("locked_until")),
                      account.id())
                  .orElseThrow();
          if (count.lockedUntil() > now) {
            return false;
          }
          boolean isTooMany = count.failures() >= rules.mostFailures();
          sql.update(
              "UPDATE account SET failures = ?, locked_until = ? WHERE id = ?",
              isTooMany ? 0 : count.failures() + 1,
              isTooMany ? now + rules.lockOut().toMillis() : 0,
              account.id());
          if (isTooMany) {
            audit.append(sql, Accounts.event("", Action.LOCKED_OUT, account.name(), from()));
          }
          return !isTooMany;
        });
  }

  /** It was wrong. */
  void failed(Account account, String what) throws IOException {
    Map<String, String> details = new TreeMap<>(from());
    details.put("wrong", what);
    audit.append(Accounts.event("", Action.SIGN_IN_FAILED, account.name(), details));
  }

  /** It was right, and is no sign-in. */
  void forget(Account account) throws IOException {
    state.write(
        "forget attempts",
        sql -> sql.update("UPDATE account SET failures = 0 WHERE id = ?", account.id()));
  }

  /** Everything that was asked was given. */
  void succeeded(Account account) throws IOException {
    long now = clock.millis();
    state.write(
        "note a sign-in",
        sql -> {
          sql.update(
              "UPDATE account SET failures = 0, locked_until = 0, signed_in_at = ? WHERE id = ?",
              now,
              account.id());
          audit.append(
              sql, Accounts.event(account.name(), Action.SIGNED_IN, account.name(), from()));
          return true;
        });
  }

  /** The address that asks: the browser's, where a proxy that is trusted says so. */
  private static Map<String, String> from() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? Map.of("from", asked.getRequest().getRemoteAddr())
        : Map.of();
  }
}
