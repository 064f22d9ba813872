package rasoat.console.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.model.post.Sha256;

/**
 * Ways in for programs. A token is 256 random bits, shown once; only its SHA-256 is kept, so who
 * reads the database gets in nowhere.
 */
final class ApiTokens {

  static final Duration LONGEST = Duration.ofDays(365);
  static final Duration USUAL = Duration.ofDays(90);
  static final int LONGEST_NAME = 100;

  private static final String PREFIX = "rsat_";
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

  /** Between two notes of a use, for a program may ask many times a second. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;
  private final RandomGenerator random;

  ApiTokens(Database state, AuditLog audit, InstantSource clock, RandomGenerator random) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Makes one and gives it, for the only time.
   *
   * @param life at most a year
   */
  String create(Account account, String name, Set<Scope> scopes, Duration life) throws IOException {
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("expected a life of at most a year, got " + life);
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    state.write(
        "make a token",
        sql -> {
          sql.update(
              """
              INSERT INTO api_token (account, name, scopes, hash, created_at, expires_at, used_at,
                revoked_at)
              VALUES (?, ?, ?, ?, ?, ?, 0, 0)
              """,
              account.id(),
              name,
              names(scopes),
              hash(token),
              now.toEpochMilli(),
              now.plus(life).toEpochMilli());
          Map<String, String> details =
              Map.of("token", name, "scopes", names(scopes), "days", "" + life.toDays());
          audit.append(
              sql, Accounts.event(account.name(), Action.TOKEN_CREATED, account.name(), details));
          return true;
        });
    return token;
  }

  /** Those of that account, the newest first; revoked and expired ones too. */
  List<ApiToken> of(Account account) throws IOException {
    return state.read(
        "list tokens",
        sql ->
            sql.list(
                "SELECT * FROM api_token WHERE account = ? ORDER BY id DESC",
                ApiTokens::token,
                account.id()));
  }

  /** Has it open nothing any more; false when that account has no such token that does. */
  boolean revoke(long id, Account account, String by) throws IOException {
    long now = clock.millis();
    return state.write(
        "revoke a token",
        sql -> {
          Optional<String> name =
              sql.one(
                  "UPDATE api_token SET revoked_at = ?"
                      + " WHERE id = ? AND account = ? AND revoked_at = 0 RETURNING name",
                  row -> row.getString("name"),
                  now,
                  id,
                  account.id());
          if (name.isPresent()) {
            Map<String, String> details = Map.of("token", name.get());
            audit.append(sql, Accounts.event(by, Action.TOKEN_REVOKED, account.name(), details));
          }
          return name.isPresent();
        });
  }

  /** What was made as that token, and is good now; the use is noted. */
  Optional<ApiToken> take(String given) throws IOException {
    if (!FORM.matcher(given).matches()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<ApiToken> token =
        state
            .read(
                "look for a token",
                sql ->
                    sql.one(
                        "SELECT * FROM api_token WHERE hash = ?", ApiTokens::token, hash(given)))
            .filter(found -> found.isGoodAt(now));
    if (token.isPresent() && token.get().usedAt().plus(NOTED_EVERY).isBefore(now)) {
      note(token.get(), now);
    }
    return token;
  }

  private void note(ApiToken token, Instant now) throws IOException {
    state.write(
        "note the use of a token",
        sql ->
            sql.update(
                "UPDATE api_token SET used_at = ? WHERE id = ?", now.toEpochMilli(), token.id()));
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    return new ApiToken(
        row.getLong("id"),
        row.getLong("account"),
        row.getString("name"),
        Arrays.stream(row.getString("scopes").split(","))
            .filter(name -> !name.isEmpty())
            .map(Scope::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("expires_at")),
        Instant.ofEpochMilli(row.getLong("used_at")),
        Instant.ofEpochMilli(row.getLong("revoked_at")));
  }

  private static String names(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(","));
  }

  /** No salt and nothing slow: there is nothing to guess in 256 random bits. */
  private static String hash(String token) {
    return Sha256.of(token.getBytes(US_ASCII)).value();
  }
}
