package rasoat.console.account;

import java.time.Instant;
import java.util.Set;

/**
 * What is kept of a token: never the token itself.
 *
 * @param account whose it is
 * @param name what it is for, in words of its maker
 * @param usedAt the last time, to the minute; the epoch for never
 * @param revokedAt the epoch when it was not
 */
public record ApiToken(
    long id,
    long account,
    String name,
    Set<Scope> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant usedAt,
    Instant revokedAt) {

  public ApiToken {
    scopes = Set.copyOf(scopes);
  }

  boolean isRevoked() {
    return !revokedAt.equals(Instant.EPOCH);
  }

  boolean isGoodAt(Instant now) {
    return !isRevoked() && now.isBefore(expiresAt);
  }
}
