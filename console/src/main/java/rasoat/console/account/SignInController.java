package rasoat.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import rasoat.console.ConsoleSettings;

/** The pages between a password and a role. */
@Controller
class SignInController {

  private static final String SECRET = "rasoat.second-factor";

  private final Accounts accounts;
  private final Attempts attempts;
  private final SecondFactor secondFactor;
  private final FirstAdministrator first;
  private final boolean hasProvider;
  private final Sessions sessions;

  SignInController(
      Accounts accounts,
      Attempts attempts,
      SecondFactor secondFactor,
      FirstAdministrator first,
      Sessions sessions,
      ConsoleSettings settings) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.secondFactor = secondFactor;
    this.first = first;
    this.sessions = sessions;
    this.hasProvider = settings.directory() instanceof DirectorySettings.Oidc;
  }

  @GetMapping("/login")
  String login(Model model) throws IOException {
    model.addAttribute("hasProvider", hasProvider);
    return first.isWaited() ? "redirect:/setup" : "login";
  }

  @GetMapping("/")
  String home(@AuthenticationPrincipal Account account) {
    return "redirect:" + Menu.home(account);
  }

  @GetMapping("/login/code")
  String code() {
    return "login-code";
  }

  @PostMapping("/login/code")
  String takeCode(
      @RequestParam(defaultValue = "") String code,
      AccountAuthentication begun,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Account account = begun.getPrincipal();
    boolean mayTry = attempts.begin(account);
    if (!mayTry || !secondFactor.take(account, code)) {
      attempts.failed(account, mayTry ? "code" : "locked");
      model.addAttribute("wrong", true);
      return mayTry ? "login-code" : ended(request);
    }
    return advance(begun, account, request, response);
  }

  @GetMapping("/login/second-factor")
  String secondFactor(@AuthenticationPrincipal Account account, HttpSession session, Model model) {
    String secret = secretOf(session).orElseGet(secondFactor::newSecret);
    session.setAttribute(SECRET, secret);
    return secondFactorPage(account, secret, model);
  }

  @PostMapping("/login/second-factor")
  String setUpSecondFactor(
      @RequestParam(defaultValue = "") String code,
      @SessionAttribute(SECRET) String secret,
      AccountAuthentication begun,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Account account = begun.getPrincipal();
    if (!secondFactor.setUp(account, secret, code)) {
      model.addAttribute("wrong", true);
      return secondFactorPage(account, secret, model);
    }
    request.getSession().removeAttribute(SECRET);
    return advance(begun, account, request, response);
  }

  @GetMapping("/login/password")
  String password() {
    return "login-password";
  }

  @PostMapping("/login/password")
  String changePassword(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      AccountAuthentication begun,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Account account = begun.getPrincipal();
    Optional<String> problem = accounts.problem(account, password, again);
    if (problem.isPresent()) {
      model.addAttribute("problem", problem.get());
      return "login-password";
    }
    Account changed =
        accounts.setPassword(account.id(), password, false, account.name()).orElseThrow();
    return advance(begun, changed, request, response);
  }

  @GetMapping("/setup")
  String setup() throws IOException {
    return first.isWaited() ? "setup" : "redirect:/login";
  }

  @PostMapping("/setup")
  String makeFirst(
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String fullName,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      Model model)
      throws IOException {
    if (!first.isWaited()) {
      return "redirect:/login";
    }
    Optional<String> problem = setupProblem(secret, name, fullName, password, again);
    if (problem.isPresent()) {
      model.addAttribute("problem", problem.get());
      model.addAttribute("name", name);
      model.addAttribute("fullName", fullName);
      return "setup";
    }
    first.create(name, fullName, password);
    return "redirect:/login?made";
  }

  private Optional<String> setupProblem(
      String secret, String name, String fullName, String password, String again) {
    if (!first.isSecret(secret)) {
      return Optional.of("secret");
    }
    if (!NewAccount.isName(name) || fullName.isBlank()) {
      return Optional.of(fullName.isBlank() ? "fullName" : "accountName");
    }
    return password.equals(again)
        ? PasswordRules.problem(password, name, fullName)
        : Optional.of("again");
  }

  private String secondFactorPage(Account account, String secret, Model model) {
    model.addAttribute("secret", secret);
    model.addAttribute("code", QrPicture.of(SecondFactor.address(account, secret)));
    return "login-second-factor";
  }

  /** To the next step, or in. */
  private String advance(
      AccountAuthentication begun,
      Account account,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    AccountAuthentication further = begun.afterStep(accounts.find(account.id()).orElseThrow());
    if (further.next().isEmpty()) {
      attempts.succeeded(account);
    }
    sessions.begin(further, request, response);
    return "redirect:" + further.next().map(Step::page).orElse("/");
  }

  private static String ended(HttpServletRequest request) {
    Sessions.end(request);
    return "redirect:/login?wrong";
  }

  private static Optional<String> secretOf(HttpSession session) {
    return Optional.ofNullable((String) session.getAttribute(SECRET));
  }
}
