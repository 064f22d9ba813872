package rasoat.console.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/**
 * Codes of an authenticator (TOTP, RFC 6238: six digits, SHA-1, 30 seconds). The code before and
 * the one after are taken too, for clocks differ; each is taken once.
 */
final class SecondFactor {

  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int SECRET_BYTES = 20;

  private final TimeBasedOneTimePasswordGenerator codes =
      new TimeBasedOneTimePasswordGenerator(STEP);
  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;
  private final RandomGenerator random;

  SecondFactor(Database state, AuditLog audit, InstantSource clock, RandomGenerator random) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
    this.random = random;
  }

  /** A new secret, in Base32 as authenticators take it. */
  String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return new Base32().encodeToString(secret);
  }

  /** What an authenticator reads from a QR code. */
  static String address(Account account, String secret) {
    return "otpauth://totp/RaSoat:%s?secret=%s&issuer=RaSoat".formatted(account.name(), secret);
  }

  /** Keeps the secret when that is its code, so that nobody locks himself out. */
  boolean setUp(Account account, String secret, String code) throws IOException {
    OptionalLong step = stepOf(secret, code);
    if (step.isEmpty()) {
      return false;
    }
    return state.write(
        "set up a second factor",
        sql -> {
          int changed =
              sql.update(
                  "UPDATE account SET second_factor = ?, factor_step = ?"
                      + " WHERE id = ? AND second_factor = ''",
                  secret,
                  step.getAsLong(),
                  account.id());
          if (changed == 1) {
            audit.append(
                sql,
                Accounts.event(account.name(), Action.SECOND_FACTOR_SET, account.name(), Map.of()));
          }
          return changed == 1;
        });
  }

  /** Takes the code, once. */
  boolean take(Account account, String code) throws IOException {
    Optional<String> secret =
        state.read(
            "read a second factor",
            sql ->
                sql.one(
                    "SELECT second_factor FROM account WHERE id = ?",
                    row -> row.getString("second_factor"),
                    account.id()));
    OptionalLong step = secret.isEmpty() ? OptionalLong.empty() : stepOf(secret.get(), code);
    if (step.isEmpty()) {
      return false;
    }
    int taken =
        state.write(
            "take a code",
            sql ->
                sql.update(
                    "UPDATE account SET factor_step = ? WHERE id = ? AND factor_step < ?",
                    step.getAsLong(),
                    account.id(),
                    step.getAsLong()));
    return taken == 1;
  }

  private OptionalLong stepOf(String secret, String code) {
    String digits = code.replaceAll("\\s", "");
    if (secret.isEmpty() || digits.isEmpty()) {
      return OptionalLong.empty();
    }
    Key key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
    long now = clock.instant().getEpochSecond() / STEP.toSeconds();
    return LongStream.rangeClosed(now - 1, now + 1)
        .filter(step -> code(key, step).equals(digits))
        .findFirst();
  }

  private String code(Key key, long step) {
    try {
      return codes.generateOneTimePasswordString(
          key, Instant.ofEpochSecond(step * STEP.toSeconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("any bytes are a key", e);
    }
  }
}
