package rasoat.console.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The way in when there is no account yet: whoever reads the one-time secret off the terminal of
 * the service makes the first administrator. The secret is made anew at each start, never kept, and
 * worth nothing once there is an account.
 */
public final class FirstAdministrator {

  private static final int SECRET_BYTES = 16;

  private final Accounts accounts;
  private final @Nullable String secret;

  FirstAdministrator(Accounts accounts, RandomGenerator random) throws IOException {
    this.accounts = accounts;
    this.secret = accounts.isEmpty() ? newSecret(random) : null;
  }

  private static String newSecret(RandomGenerator random) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** To be shown on the terminal alone; empty when there are accounts. */
  public Optional<String> secret() throws IOException {
    return isWaited() ? Optional.ofNullable(secret) : Optional.empty();
  }

  /** Whether the first account is still to be made. */
  boolean isWaited() throws IOException {
    return secret != null && accounts.isEmpty();
  }

  boolean isSecret(String given) {
    return secret != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8),
            given.strip().getBytes(StandardCharsets.UTF_8));
  }

  /** Makes the account; empty when somebody was faster. */
  synchronized Optional<Account> create(String name, String fullName, String password)
      throws IOException {
    if (!isWaited()) {
      return Optional.empty();
    }
    NewAccount first = new NewAccount(name, fullName, Set.of(Role.ADMINISTRATOR), false, null);
    return accounts.create(first, password, false, "");
  }
}
