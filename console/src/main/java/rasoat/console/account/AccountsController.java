package rasoat.console.account;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.ConsoleSettings;

/**
 * The accounts, for administrators. What an account may do is changed by somebody else than its
 * person.
 */
@Controller
class AccountsController {

  private final Accounts accounts;
  private final ApiTokens tokens;
  private final AccountRules rules;
  private final boolean hasDirectory;
  private final InstantSource clock;
  private final RandomGenerator random;

  AccountsController(
      Accounts accounts,
      ApiTokens tokens,
      ConsoleSettings settings,
      InstantSource clock,
      RandomGenerator random) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.rules = settings.accounts();
    this.hasDirectory = !(settings.directory() instanceof DirectorySettings.None);
    this.clock = clock;
    this.random = random;
  }

  @GetMapping("/accounts")
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String role,
      Model model)
      throws IOException {
    AccountFilter filter = filter(state, role);
    model.addAttribute("list", AccountList.of(accounts.list(), filter, rules, clock.instant()));
    return "accounts";
  }

  @PostMapping("/accounts/{id}/review")
  String review(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String role,
      @AuthenticationPrincipal Account administrator)
      throws IOException {
    AccountFilter filter = filter(state, role);
    accounts.review(active(id).id(), administrator.name());
    return "redirect:/accounts" + filter.query();
  }

  @GetMapping("/accounts/new")
  String empty(Model model) {
    return form(AccountForm.empty(), model);
  }

  @PostMapping("/accounts/new")
  String create(
      @ModelAttribute AccountForm form, @AuthenticationPrincipal Account administrator, Model model)
      throws IOException {
    Optional<String> problem = form.problem();
    if (problem.isPresent()) {
      model.addAttribute("problem", problem.get());
      return form(form, model);
    }
    NewAccount wanted =
        new NewAccount(
            form.nameGiven(),
            form.fullNameGiven(),
            form.rolesGiven(),
            form.isCleared(),
            form.officeGiven());
    String password = hasDirectory && form.isElsewhere() ? "" : GeneratedPassword.of(random);
    Optional<Account> made = accounts.create(wanted, password, true, administrator.name());
    if (made.isEmpty()) {
      model.addAttribute("problem", "taken");
      return form(form, model);
    }
    return password.isEmpty()
        ? "redirect:/accounts/" + made.get().id()
        : password(made.get(), password, model);
  }

  @GetMapping("/accounts/{id}")
  String account(@PathVariable long id, Model model) throws IOException {
    Account account = find(id);
    return page(account, AccountForm.of(account), model);
  }

  @PostMapping("/accounts/{id}")
  String change(
      @PathVariable long id,
      @RequestParam long version,
      @ModelAttribute AccountForm form,
      @AuthenticationPrincipal Account administrator,
      Model model)
      throws IOException {
    Account account = others(id, administrator);
    Optional<String> problem = form.named(account.name()).problem();
    if (problem.isEmpty()) {
      Optional<Account> changed =
          accounts.change(
              id,
              version,
              form.fullNameGiven(),
              form.rolesGiven(),
              form.isCleared(),
              form.officeGiven(),
              administrator.name());
      if (changed.isPresent()) {
        return "redirect:/accounts/" + id + "?changed";
      }
      problem = Optional.of(account.version() == version ? "last" : "stale");
    }
    model.addAttribute("problem", problem.get());
    return page(account, form, model);
  }

  @PostMapping("/accounts/{id}/withdraw")
  String withdraw(
      @PathVariable long id,
      @RequestParam Withdrawal reason,
      @AuthenticationPrincipal Account administrator,
      Model model)
      throws IOException {
    Account account = others(id, administrator);
    if (accounts.withdraw(id, reason.name(), administrator.name()).isEmpty()) {
      model.addAttribute("problem", "last");
      return page(account, AccountForm.of(account), model);
    }
    return "redirect:/accounts/" + id + "?changed";
  }

  @PostMapping("/accounts/{id}/password")
  String resetPassword(
      @PathVariable long id, @AuthenticationPrincipal Account administrator, Model model)
      throws IOException {
    others(id, administrator);
    String password = GeneratedPassword.of(random);
    return accounts
        .setPassword(id, password, true, administrator.name())
        .map(account -> password(account, password, model))
        .orElseThrow(AccountsController::notFound);
  }

  @PostMapping("/accounts/{id}/second-factor")
  String resetSecondFactor(@PathVariable long id, @AuthenticationPrincipal Account administrator)
      throws IOException {
    others(id, administrator);
    accounts.resetSecondFactor(id, administrator.name());
    return "redirect:/accounts/" + id + "?changed";
  }

  @PostMapping("/accounts/{id}/unlock")
  String unlock(@PathVariable long id, @AuthenticationPrincipal Account administrator)
      throws IOException {
    accounts.unlock(active(id).id(), administrator.name());
    return "redirect:/accounts/" + id + "?changed";
  }

  @PostMapping("/accounts/{id}/tokens/{token}/revoke")
  String revoke(
      @PathVariable long id,
      @PathVariable long token,
      @AuthenticationPrincipal Account administrator)
      throws IOException {
    tokens.revoke(token, find(id), administrator.name());
    return "redirect:/accounts/" + id + "?changed";
  }

  private String form(AccountForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("roles", Role.values());
    model.addAttribute("hasDirectory", hasDirectory);
    return "account-new";
  }

  private String page(Account account, AccountForm form, Model model) throws IOException {
    model.addAttribute("form", form);
    model.addAttribute("roles", Role.values());
    model.addAttribute("reasons", Withdrawal.values());
    model.addAttribute("listed", new ListedAccount(account, rules, clock.instant()));
    model.addAttribute("tokens", ListedToken.all(tokens.of(account), clock.instant()));
    return "account";
  }

  private static String password(Account account, String password, Model model) {
    model.addAttribute("made", account);
    model.addAttribute("password", password);
    return "account-password";
  }

  private static AccountFilter filter(String state, String role) {
    return AccountFilter.of(state, role).orElseThrow(AccountsController::notFound);
  }

  private Account find(long id) throws IOException {
    return accounts.find(id).orElseThrow(AccountsController::notFound);
  }

  private Account active(long id) throws IOException {
    return accounts.find(id).filter(Account::isActive).orElseThrow(AccountsController::notFound);
  }

  /** Of somebody else than who asks. */
  private Account others(long id, Account administrator) throws IOException {
    Account account = active(id);
    if (account.id() == administrator.id()) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return account;
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
