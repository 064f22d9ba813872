package rasoat.console.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import rasoat.database.Database;

/**
 * Checks a name and a password. Who gives a wrong one learns nothing: not whether there is such an
 * account, nor whether it is locked, neither from the answer nor from how long it took.
 */
final class SignIn implements AuthenticationProvider {

  private final Database state;
  private final Accounts accounts;
  private final Attempts attempts;
  private final PasswordEncoder encoder;
  private final AccountRules rules;
  private final String nobodys;

  SignIn(
      Database state,
      Accounts accounts,
      Attempts attempts,
      PasswordEncoder encoder,
      AccountRules rules) {
    this.state = state;
    this.accounts = accounts;
    this.attempts = attempts;
    this.encoder = encoder;
    this.rules = rules;
    this.nobodys = encoder.encode("nobody has this password");
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String name = given.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(given.getCredentials());
    try {
      return check(name, password).orElseThrow(() -> new BadCredentialsException("refused"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<AccountAuthentication> check(String name, String password) throws IOException {
    Optional<Account> account = accounts.find(name);
    boolean mayTry = account.isPresent() && attempts.begin(account.get());
    String hash = mayTry ? hash(account.get()).orElse(nobodys) : nobodys;
    boolean isRight = password.length() <= PasswordRules.LONGEST && encoder.matches(password, hash);
    if (account.isEmpty()) {
      return Optional.empty();
    }
    if (!mayTry || !isRight || !account.get().isActive()) {
      attempts.failed(account.get(), mayTry ? "password" : "locked");
      return Optional.empty();
    }
    return Optional.of(begun(account.get()));
  }

  /** With the steps that are left, and signed in when there are none. */
  AccountAuthentication begun(Account account) throws IOException {
    AccountAuthentication begun = AccountAuthentication.of(account, steps(account));
    if (begun.next().isEmpty()) {
      attempts.succeeded(account);
    }
    return begun;
  }

  private List<Step> steps(Account account) {
    List<Step> steps = new ArrayList<>();
    if (account.hasSecondFactor()) {
      steps.add(Step.CODE);
    } else if (rules.isSecondFactorAsked()) {
      steps.add(Step.SECOND_FACTOR);
    }
    if (account.isLocal() && isTooOld(account)) {
      steps.add(Step.PASSWORD);
    }
    return steps;
  }

  private boolean isTooOld(Account account) {
    return account.passwordAt().plus(rules.passwordAge()).isBefore(accounts.now());
  }

  private Optional<String> hash(Account account) throws IOException {
    return state
        .read(
            "read a password",
            sql ->
                sql.one(
                    "SELECT password FROM account WHERE id = ?",
                    row -> row.getString("password"),
                    account.id()))
        .filter(hash -> !hash.isEmpty());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
