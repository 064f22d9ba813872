package rasoat.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.ConsoleSettings;

/** Somebody's own account. */
@Controller
class OwnAccountController {

  private final Accounts accounts;
  private final Attempts attempts;
  private final ApiTokens tokens;
  private final OwnSignIns signIns;
  private final Sessions sessions;
  private final AccountRules rules;
  private final InstantSource clock;

  OwnAccountController(
      Accounts accounts,
      Attempts attempts,
      ApiTokens tokens,
      OwnSignIns signIns,
      Sessions sessions,
      ConsoleSettings settings,
      InstantSource clock) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.tokens = tokens;
    this.signIns = signIns;
    this.sessions = sessions;
    this.rules = settings.accounts();
    this.clock = clock;
  }

  @GetMapping("/account")
  String own(@AuthenticationPrincipal Account account, Model model) throws IOException {
    return page(account, model);
  }

  /** A wrong old password counts like one at the door: the session may be in other hands. */
  @PostMapping("/account/password")
  String changePassword(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      @AuthenticationPrincipal Account account,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    boolean mayTry = attempts.begin(account);
    if (!mayTry
        || old.length() > PasswordRules.LONGEST
        || !accounts.isPassword(account.id(), old)) {
      attempts.failed(account, mayTry ? "password" : "locked");
      if (!mayTry) {
        Sessions.end(request);
        return "redirect:/login?wrong";
      }
      model.addAttribute("problem", "old");
      return page(account, model);
    }
    Optional<String> problem = accounts.problem(account, password, again);
    if (problem.isPresent()) {
      attempts.forget(account);
      model.addAttribute("problem", problem.get());
      return page(account, model);
    }
    Account changed =
        accounts.setPassword(account.id(), password, false, account.name()).orElseThrow();
    sessions.begin(AccountAuthentication.whole(changed), request, response);
    return "redirect:/account?changed";
  }

  @PostMapping("/account/tokens")
  String createToken(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") List<String> scope,
      @RequestParam(defaultValue = "90") int days,
      @AuthenticationPrincipal Account account,
      Model model)
      throws IOException {
    Set<Scope> scopes =
        scopes(account).stream()
            .filter(each -> scope.contains(each.name()))
            .collect(Collectors.toUnmodifiableSet());
    Optional<String> problem = tokenProblem(name.strip(), scopes, days);
    if (problem.isPresent()) {
      model.addAttribute("tokenProblem", problem.get());
      return page(account, model);
    }
    model.addAttribute(
        "token", tokens.create(account, name.strip(), scopes, Duration.ofDays(days)));
    model.addAttribute("name", name.strip());
    return "account-token";
  }

  @PostMapping("/account/tokens/{id}/revoke")
  String revokeToken(@PathVariable long id, @AuthenticationPrincipal Account account)
      throws IOException {
    if (!tokens.revoke(id, account, account.name())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/account?changed";
  }

  private static Optional<String> tokenProblem(String name, Set<Scope> scopes, int days) {
    if (name.isEmpty() || name.length() > ApiTokens.LONGEST_NAME) {
      return Optional.of("name");
    }
    if (scopes.isEmpty()) {
      return Optional.of("scopes");
    }
    return days < 1 || days > ApiTokens.LONGEST.toDays() ? Optional.of("days") : Optional.empty();
  }

  /** Those that a token of that account could have. */
  private static List<Scope> scopes(Account account) {
    return Arrays.stream(Scope.values()).filter(scope -> scope.isFor(account.roles())).toList();
  }

  private String page(Account signedIn, Model model) throws IOException {
    Account account = accounts.find(signedIn.id()).orElseThrow();
    model.addAttribute("listed", new ListedAccount(account, rules, clock.instant()));
    model.addAttribute("rules", rules);
    model.addAttribute("signIns", signIns.of(account));
    model.addAttribute("tokens", ListedToken.all(tokens.of(account), clock.instant()));
    model.addAttribute("scopes", scopes(account));
    model.addAttribute("usualDays", ApiTokens.USUAL.toDays());
    model.addAttribute("mostDays", ApiTokens.LONGEST.toDays());
    return "own-account";
  }
}
