package rasoat.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import rasoat.console.account.Account;
import rasoat.console.account.AccountAuthentication;
import rasoat.console.account.Accounts;
import rasoat.console.account.TestAccounts;

/** Makes the account of {@link SignedInAs} in the console under test. */
final class SignedInAsFactory implements WithSecurityContextFactory<SignedInAs> {

  private final Accounts accounts;

  SignedInAsFactory(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public SecurityContext createSecurityContext(SignedInAs wanted) {
    try {
      Account account =
          TestAccounts.of(accounts, wanted.office(), wanted.cleared(), wanted.value());
      return new SecurityContextImpl(AccountAuthentication.whole(account));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
