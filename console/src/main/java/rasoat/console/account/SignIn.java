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

/**
 * Checks a name and a password. Who gives a wrong one learns nothing: not whether there is such an
 * account, nor whether it is locked, neither from the answer nor from how long it took.
 */
final class SignIn implements AuthenticationProvider {

  /** Asked of the directory in the place of those it does not know, and of those kept here. */
  private static final String NOBODY = "rasoat.nobody";

  private final Accounts accounts;
  private final Attempts attempts;
  private final PasswordEncoder encoder;
  private final Directory directory;
  private final AccountRules rules;
  private final String nobodys;

  SignIn(
      Accounts accounts,
      Attempts attempts,
      PasswordEncoder encoder,
      Directory directory,
      AccountRules rules) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.encoder = encoder;
    this.directory = directory;
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
    Optional<Account> asked = account.filter(found -> mayTry && found.isActive());
    boolean isRight = isRight(asked, password);
    if (account.isEmpty()) {
      return Optional.empty();
    }
    if (asked.isEmpty() || !isRight) {
      attempts.failed(account.get(), mayTry ? "password" : "locked");
      return Optional.empty();
    }
    return Optional.of(begun(account.get(), false));
  }

  /**
   * Always by one hash and, where there is a directory, one question to it, so that the time it
   * takes tells nothing.
   */
  private boolean isRight(Optional<Account> account, String password) throws IOException {
    Optional<String> hash =
        account.isPresent() ? accounts.hash(account.get().id()) : Optional.empty();
    boolean isRightHere =
        password.length() <= PasswordRules.LONGEST
            && encoder.matches(password, hash.orElse(nobodys));
    Optional<Account> elsewhere = account.filter(found -> !found.isLocal());
    boolean isRightThere =
        elsewhere.isPresent()
            ? directory.isRight(elsewhere.get().name(), password)
            : directory.isRight(NOBODY, NOBODY);
    return elsewhere.isPresent() ? isRightThere : isRightHere;
  }

  /**
   * With the steps that are left, and signed in when there are none.
   *
   * @param isSure whether a second factor was given elsewhere
   */
  AccountAuthentication begun(Account account, boolean isSure) throws IOException {
    AccountAuthentication begun = AccountAuthentication.of(account, steps(account, isSure));
    if (begun.next().isEmpty()) {
      attempts.succeeded(account);
    }
    return begun;
  }

  private List<Step> steps(Account account, boolean isSure) {
    List<Step> steps = new ArrayList<>();
    if (account.hasSecondFactor() && !isSure) {
      steps.add(Step.CODE);
    } else if (rules.isSecondFactorAsked() && !isSure) {
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

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
