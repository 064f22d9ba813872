package rasoat.console.account;

import java.time.Instant;
import java.util.List;
import rasoat.console.VietnamTime;

/** A token as its owner and administrators see it. */
record ListedToken(ApiToken token, Instant now) {

  /** Whether it opens anything. */
  enum Standing {
    GOOD,
    EXPIRED,
    REVOKED
  }

  static List<ListedToken> all(List<ApiToken> tokens, Instant now) {
    return tokens.stream().map(token -> new ListedToken(token, now)).toList();
  }

  public Standing standing() {
    if (token.isRevoked()) {
      return Standing.REVOKED;
    }
    return token.isGoodAt(now) ? Standing.GOOD : Standing.EXPIRED;
  }

  public boolean isGood() {
    return token.isGoodAt(now);
  }

  public List<Scope> scopes() {
    return token.scopes().stream().sorted().toList();
  }

  public String created() {
    return VietnamTime.minute(token.createdAt());
  }

  public String expires() {
    return VietnamTime.minute(token.expiresAt());
  }

  /** Empty for never. */
  public String used() {
    return token.usedAt().equals(Instant.EPOCH) ? "" : VietnamTime.minute(token.usedAt());
  }
}
