package rasoat.console.account;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** Tokens of test accounts, for programs that are none. */
public final class TestTokens {

  private TestTokens() {}

  /** What a program with those scopes sends in {@code Authorization}. */
  public static String bearer(Database state, Account account, Set<Scope> scopes)
      throws IOException {
    AuditLog audit = new AuditLog(state, AuditHead.none(), InstantSource.system());
    ApiTokens tokens = new ApiTokens(state, audit, InstantSource.system(), new SecureRandom());
    Set<Scope> wanted = EnumSet.noneOf(Scope.class);
    wanted.addAll(scopes);
    return "Bearer " + tokens.create(account, "thử", wanted, ApiTokens.USUAL);
  }

  /** The rules below {@code /api/}, as {@code GET /api/v1/me}. */
  public static Set<String> routes() {
    Set<String> routes = new java.util.TreeSet<>();
    ApiAccess.RULES.forEach(rule -> routes.add(rule.method() + " " + rule.pattern()));
    return routes;
  }
}
