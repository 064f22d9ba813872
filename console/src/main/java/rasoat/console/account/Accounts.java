package rasoat.console.account;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;

/**
 * The accounts, kept. Each change is written together with its audit entry, and names who made it.
 * An account is never deleted: what it did stays its own.
 */
public final class Accounts {

  /** As who makes a change: whoever may run the program on its machine. */
  public static final String COMMAND_LINE = "(command line)";

  /** An account cannot go when it is the last that may make others. */
  private static final String NOT_THE_LAST =
      """
      (roles NOT LIKE '%ADMINISTRATOR%' OR EXISTS (SELECT 1 FROM account other
        WHERE other.id <> account.id AND other.state = 'ACTIVE'
          AND other.roles LIKE '%ADMINISTRATOR%'))
      """;

  private static final String INSERT =
      """
      INSERT INTO account (name, full_name, roles, cleared, office, state, state_reason, password,
        password_at, second_factor, factor_step, failures, locked_until, created_at, signed_in_at,
        reviewed_at, version)
      VALUES (?, ?, ?, ?, ?, 'ACTIVE', '', ?, ?, '', 0, 0, 0, ?, 0, ?, 0)
      ON CONFLICT (name) DO NOTHING
      """;

  private final Database state;
  private final PasswordEncoder encoder;
  private final AuditLog audit;
  private final InstantSource clock;

  Accounts(Database state, PasswordEncoder encoder, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.encoder = encoder;
    this.audit = audit;
    this.clock = clock;
  }

  /** For those who have no pages: the command line. */
  public static Accounts over(Database state, AuditLog audit, InstantSource clock) {
    return new Accounts(state, AccessConfiguration.encoder(), audit, clock);
  }

  /** All of them, by name. */
  public List<Account> list() throws IOException {
    return state.read(
        "list accounts",
        sql -> sql.list("SELECT * FROM account ORDER BY name", AccountRow::account));
  }

  public Optional<Account> find(long id) throws IOException {
    return state.read("read an account", sql -> find(sql, id));
  }

  /** The one that signs in by that name. */
  public Optional<Account> find(String name) throws IOException {
    return state.read(
        "read an account",
        sql -> sql.one("SELECT * FROM account WHERE name = ?", AccountRow::account, name));
  }

  /** Whether nobody can sign in yet. */
  public boolean isEmpty() throws IOException {
    return state.read("look for accounts", sql -> !sql.exists("SELECT 1 FROM account LIMIT 1"));
  }

  /**
   * Makes an account.
   *
   * @param password empty for one that signs in elsewhere
   * @param isFirst whether the password has to be changed at once, for somebody else chose it
   * @param by who makes it
   * @return empty when the name is taken
   */
  public Optional<Account> create(NewAccount account, String password, boolean isFirst, String by)
      throws IOException {
    String hash = password.isEmpty() ? "" : encoder.encode(password);
    long now = clock.millis();
    return state.write(
        "make an account",
        sql -> {
          int made =
              sql.update(
                  INSERT,
                  account.name(),
                  account.fullName(),
                  AccountRow.roles(account.roles()),
                  account.cleared() ? 1 : 0,
                  account.office(),
                  hash,
                  isFirst ? 0 : now,
                  now,
                  now);
          if (made == 0) {
            return Optional.empty();
          }
          Map<String, String> details = new TreeMap<>(rights(account.roles(), account.cleared()));
          if (account.office() != null) {
            details.put("office", account.office());
          }
          audit.append(sql, event(by, Action.ACCOUNT_CREATED, account.name(), details));
          return sql.one(
              "SELECT * FROM account WHERE name = ?", AccountRow::account, account.name());
        });
  }

  /**
   * Changes what an account may do; its sessions end.
   *
   * @param seen the version that was looked at
   * @return empty when it was changed meanwhile, is withdrawn, or is the last administrator and
   *     would be none
   */
  public Optional<Account> change(
      long id,
      long seen,
      String fullName,
      Set<Role> roles,
      boolean cleared,
      @Nullable String office,
      String by)
      throws IOException {
    Set<Role> allowed = Duties.checked(roles);
    return state.write(
        "change an account",
        sql -> {
          int changed =
              sql.update(
                  """
                  UPDATE account SET full_name = ?, roles = ?, cleared = ?, office = ?,
                    version = version + 1
                  WHERE id = ? AND version = ? AND state = 'ACTIVE' AND (? = 1 OR
                  """
                      + NOT_THE_LAST
                      + ")",
                  fullName,
                  AccountRow.roles(allowed),
                  cleared ? 1 : 0,
                  office,
                  id,
                  seen,
                  allowed.contains(Role.ADMINISTRATOR) ? 1 : 0);
          if (changed == 0) {
            return Optional.empty();
          }
          Map<String, String> details = new TreeMap<>(rights(allowed, cleared));
          details.put("office", office == null ? "" : office);
          return tell(sql, id, Action.ACCOUNT_CHANGED, details, by);
        });
  }

  /**
   * Its person left, was moved or retired: it opens nothing any more.
   *
   * @return empty when it is withdrawn already, or is the last administrator
   */
  public Optional<Account> withdraw(long id, String reason, String by) throws IOException {
    return state.write(
        "withdraw an account",
        sql -> {
          int changed =
              sql.update(
                  """
                  UPDATE account SET state = 'WITHDRAWN', state_reason = ?, version = version + 1
                  WHERE id = ? AND state = 'ACTIVE' AND
                  """
                      + NOT_THE_LAST,
                  reason,
                  id);
          return changed == 0
              ? Optional.empty()
              : tell(sql, id, Action.ACCOUNT_WITHDRAWN, Map.of("reason", reason), by);
        });
  }

  /** Whether nobody could make accounts without it. */
  public boolean isLastAdministrator(Account account) throws IOException {
    return state.read(
        "look for administrators",
        sql -> !sql.exists("SELECT 1 FROM account WHERE id = ? AND " + NOT_THE_LAST, account.id()));
  }

  /** Opens what too many wrong passwords or codes locked. */
  public Optional<Account> unlock(long id, String by) throws IOException {
    return state.write(
        "unlock an account",
        sql -> {
          sql.update("UPDATE account SET failures = 0, locked_until = 0 WHERE id = ?", id);
          return tell(sql, id, Action.ACCOUNT_CHANGED, Map.of("unlocked", "yes"), by);
        });
  }

  /** Somebody looked at the account and says that it is still needed (requirement R34). */
  public void review(long id, String by) throws IOException {
    state.write(
        "review an account",
        sql -> {
          sql.update("UPDATE account SET reviewed_at = ? WHERE id = ?", clock.millis(), id);
          return tell(sql, id, Action.ACCOUNTS_REVIEWED, Map.of(), by);
        });
  }

  /**
   * Gives a new password; sessions end, a lock is opened.
   *
   * @param isFirst whether it has to be changed at once, for somebody else chose it
   * @return empty when the password of that account is not kept here
   */
  public Optional<Account> setPassword(long id, String password, boolean isFirst, String by)
      throws IOException {
    String hash = encoder.encode(password);
    long now = clock.millis();
    return state.write(
        "set a password",
        sql -> {
          sql.update(
              "INSERT INTO account_password (account, password, until_ms)"
                  + " SELECT id, password, ? FROM account WHERE id = ? AND password <> ''"
                  + " ON CONFLICT DO NOTHING",
              now,
              id);
          int changed =
              sql.update(
                  """
                  UPDATE account SET password = ?, password_at = ?, failures = 0, locked_until = 0,
                    version = version + 1
                  WHERE id = ? AND password <> ''
                  """,
                  hash,
                  isFirst ? 0 : now,
                  id);
          return changed == 0
              ? Optional.empty()
              : tell(sql, id, Action.PASSWORD_CHANGED, Map.of(), by);
        });
  }

  /** Whether that account has that password now; never of one whose password is kept elsewhere. */
  boolean isPassword(long id, String password) throws IOException {
    return hash(id).filter(hash -> encoder.matches(password, hash)).isPresent();
  }

  /** How the password of that account is kept; empty when it is kept elsewhere. */
  Optional<String> hash(long id) throws IOException {
    return state
        .read(
            "read a password",
            sql ->
                sql.one(
                    "SELECT password FROM account WHERE id = ?",
                    row -> row.getString("password"),
                    id))
        .filter(hash -> !hash.isEmpty());
  }

  /** Whether that account has that password now, or had it of late. */
  public boolean isUsed(long id, String password) throws IOException {
    List<String> hashes =
        state.read(
            "read passwords",
            sql ->
                sql.list(
                    """
                    SELECT password, 1 AS place, 0 AS until_ms FROM account
                      WHERE id = ? AND password <> ''
                    UNION ALL SELECT password, 2 AS place, until_ms FROM account_password
                      WHERE account = ?
                    ORDER BY place, until_ms DESC LIMIT 6
                    """,
                    row -> row.getString("password"),
                    id,
                    id));
    return hashes.stream().anyMatch(hash -> encoder.matches(password, hash));
  }

  /** What is wrong with a new password, as the end of a message key; empty when nothing is. */
  Optional<String> problem(Account account, String password, String again) throws IOException {
    if (!password.equals(again)) {
      return Optional.of("again");
    }
    Optional<String> problem = PasswordRules.problem(password, account.name(), account.fullName());
    return problem.isEmpty() && isUsed(account.id(), password) ? Optional.of("used") : problem;
  }

  /** Takes the authenticator away, such as of a lost phone; a new one has to be set up. */
  public Optional<Account> resetSecondFactor(long id, String by) throws IOException {
    return state.write(
        "reset a second factor",
        sql -> {
          sql.update(
              "UPDATE account SET second_factor = '', factor_step = 0, version = version + 1"
                  + " WHERE id = ?",
              id);
          return tell(sql, id, Action.SECOND_FACTOR_RESET, Map.of(), by);
        });
  }

  private static Optional<Account> find(Sql sql, long id) throws SQLException {
    return sql.one("SELECT * FROM account WHERE id = ?", AccountRow::account, id);
  }

  private Optional<Account> tell(
      Sql sql, long id, Action action, Map<String, String> details, String by) throws SQLException {
    Optional<Account> account = find(sql, id);
    if (account.isPresent()) {
      audit.append(sql, event(by, action, account.get().name(), details));
    }
    return account;
  }

  static AuditEvent event(String by, Action action, String account, Map<String, String> details) {
    if (!by.equals(COMMAND_LINE)) {
      return new AuditEvent(by, action, "account " + account, details);
    }
    Map<String, String> all = new TreeMap<>(details);
    all.put("by", "command line");
    return new AuditEvent("", action, "account " + account, all);
  }

  private static Map<String, String> rights(Set<Role> roles, boolean cleared) {
    return Map.of("roles", AccountRow.roles(roles), "cleared", cleared ? "yes" : "no");
  }

  /** The time of this store, for those who compare. */
  Instant now() {
    return clock.instant();
  }
}
