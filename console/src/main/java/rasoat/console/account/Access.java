package rasoat.console.account;

import static rasoat.console.account.Role.ADMINISTRATOR;
import static rasoat.console.account.Role.AUDITOR;
import static rasoat.console.account.Role.CULTURE_OFFICER;
import static rasoat.console.account.Role.CYBER_OFFICER;
import static rasoat.console.account.Role.REGISTRAR;
import static rasoat.console.account.Role.UNIT_HEAD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may ask for what: the whole policy. The first rule that fits counts; what no rule names is
 * closed to everybody.
 */
public final class Access {

  /** Whom a rule lets in. */
  sealed interface Audience {

    /** Anybody who reaches the console. */
    record Everyone() implements Audience {}

    /** Whoever is signed in, whatever the role. */
    record SignedIn() implements Audience {}

    /** Who still has to take that step. */
    record AtStep(Step step) implements Audience {}

    /** Accounts that have any of those roles. */
    record Having(Set<Role> roles) implements Audience {}
  }

  /** Who may send requests of that method to the addresses of that pattern. */
  record Rule(HttpMethod method, String pattern, Audience audience, PathPattern parsed) {

    boolean fits(HttpMethod asked, String path) {
      HttpMethod like = asked == HttpMethod.HEAD ? HttpMethod.GET : asked;
      return method == like && parsed.matches(PathContainer.parsePath(path));
    }
  }

  private static final HttpMethod GET = HttpMethod.GET;
  private static final HttpMethod POST = HttpMethod.POST;

  static final List<Rule> RULES =
      List.of(
          // What the pages are drawn with, and the ways in.
          everyone(GET, "/console.css"),
          everyone(GET, "/console.js"),
          everyone(GET, "/icon.svg"),
          everyone(GET, "/review.js"),
          everyone(GET, "/vendor/**"),
          everyone(GET, "/error"),
          everyone(GET, "/login"),
          everyone(POST, "/login"),
          everyone(GET, "/setup"),
          everyone(POST, "/setup"),
          step(GET, Step.CODE),
          step(POST, Step.CODE),
          step(GET, Step.SECOND_FACTOR),
          step(POST, Step.SECOND_FACTOR),
          step(GET, Step.PASSWORD),
          step(POST, Step.PASSWORD),
          signedIn(GET, "/"),
          signedIn(GET, "/account"),
          signedIn(POST, "/account/password"),
          signedIn(POST, "/account/tokens"),
          signedIn(POST, "/account/tokens/{id}/revoke"),
          // Tips are for everybody who sees something, and ask for no name (requirement R28).
          everyone(GET, "/tips/new"),
          everyone(POST, "/tips/new"),
          everyone(GET, "/tips/{number}"),
          everyone(GET, "/tips/addresses/{number}"),
          // Findings.
          only(GET, "/findings", CYBER_OFFICER),
          only(GET, "/findings/{id}", CYBER_OFFICER),
          // One finding: pictures, what is blurred, what two persons open.
          everyone(GET, "/finding.js"),
          only(GET, "/findings/{id}/pictures/{place}", CYBER_OFFICER),
          only(GET, "/findings/{id}/pictures/{place}/preview", CYBER_OFFICER),
          only(POST, "/findings/{id}/unmask", CYBER_OFFICER),
          only(POST, "/findings/{id}/mask", CYBER_OFFICER),
          only(POST, "/findings/{id}/open-request", CYBER_OFFICER),
          only(POST, "/findings/{id}/open-approval", CYBER_OFFICER),
          // Review.
          only(POST, "/clusters/{id}/decisions", CYBER_OFFICER),
          only(POST, "/clusters/{id}/second", CYBER_OFFICER),
          only(POST, "/clusters/{id}/undo", CYBER_OFFICER),
          only(GET, "/feedback", CYBER_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          // What is watched.
          only(GET, "/sources", CYBER_OFFICER, CULTURE_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          only(GET, "/sources/coverage", CYBER_OFFICER, CULTURE_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          only(POST, "/sources/{id}/resume", ADMINISTRATOR),
          only(GET, "/sources/new", ADMINISTRATOR),
          only(POST, "/sources/new", ADMINISTRATOR),
          only(GET, "/sources/{id}/edit", ADMINISTRATOR),
          only(POST, "/sources/{id}/edit", ADMINISTRATOR),
          only(POST, "/sources/{id}/off", ADMINISTRATOR),
          only(POST, "/sources/{id}/on", ADMINISTRATOR),
          only(GET, "/reports", CYBER_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          only(GET, "/reports/latest", CYBER_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          only(GET, "/reports/{day}", CYBER_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          // Cases: officers work on them, heads see those of their unit and approve what leaves.
          only(GET, "/cases", CYBER_OFFICER, UNIT_HEAD),
          only(POST, "/cases", CYBER_OFFICER),
          only(GET, "/cases/new", CYBER_OFFICER),
          only(GET, "/cases/{number}", CYBER_OFFICER, UNIT_HEAD),
          only(POST, "/cases/{number}", CYBER_OFFICER),
          only(POST, "/cases/{number}/findings", CYBER_OFFICER),
          only(POST, "/cases/{number}/escalations", CYBER_OFFICER),
          only(POST, "/cases/{number}/answers", CYBER_OFFICER),
          only(POST, "/cases/{number}/close", CYBER_OFFICER),
          only(POST, "/cases/{number}/reopen", CYBER_OFFICER),
          only(GET, "/cases/{number}/drafts/{kind}", CYBER_OFFICER, UNIT_HEAD),
          only(GET, "/contacts", UNIT_HEAD, ADMINISTRATOR),
          only(POST, "/contacts", UNIT_HEAD, ADMINISTRATOR),
          // Impersonation: the culture-information desk works, heads see and approve.
          only(GET, "/impersonation", CULTURE_OFFICER, UNIT_HEAD),
          only(GET, "/impersonation/next", CULTURE_OFFICER, UNIT_HEAD),
          only(GET, "/impersonation/new", CULTURE_OFFICER),
          only(POST, "/impersonation/new", CULTURE_OFFICER),
          only(GET, "/impersonation/tricks", CULTURE_OFFICER, UNIT_HEAD),
          only(GET, "/impersonation/incidents", CULTURE_OFFICER, UNIT_HEAD),
          only(GET, "/impersonation/incidents/new", CULTURE_OFFICER),
          only(POST, "/impersonation/incidents/new", CULTURE_OFFICER),
          only(GET, "/impersonation/incidents/{id}", CULTURE_OFFICER, UNIT_HEAD),
          only(POST, "/impersonation/incidents/{id}", CULTURE_OFFICER),
          only(GET, "/impersonation/{id}", CULTURE_OFFICER, UNIT_HEAD),
          only(POST, "/impersonation/{id}/decisions", CULTURE_OFFICER),
          only(POST, "/impersonation/{id}/undo", CULTURE_OFFICER),
          only(POST, "/impersonation/{id}/analysis", CULTURE_OFFICER),
          only(POST, "/impersonation/{id}/standing", CULTURE_OFFICER),
          only(POST, "/impersonation/{id}/look", CULTURE_OFFICER),
          only(GET, "/impersonation/{id}/requests/{kind}", CULTURE_OFFICER, UNIT_HEAD),
          only(POST, "/impersonation/{id}/requests/{kind}", CULTURE_OFFICER),
          only(POST, "/impersonation/{id}/sendings", CULTURE_OFFICER),
          only(POST, "/impersonation/{id}/answers", CULTURE_OFFICER),
          // What leaves.
          only(POST, "/cases/{number}/handovers", CYBER_OFFICER),
          only(GET, "/handovers", CYBER_OFFICER, CULTURE_OFFICER, UNIT_HEAD),
          only(GET, "/handovers/{id}", CYBER_OFFICER, CULTURE_OFFICER, UNIT_HEAD),
          only(POST, "/handovers/{id}/approve", UNIT_HEAD),
          only(POST, "/handovers/{id}/refuse", UNIT_HEAD),
          only(GET, "/handovers/{id}/file", CYBER_OFFICER, CULTURE_OFFICER, UNIT_HEAD),
          only(POST, "/handovers/{id}/send", CYBER_OFFICER, UNIT_HEAD),
          // Statistics and periodic reports; files of those leave as everything does.
          only(GET, "/statistics", CYBER_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          only(GET, "/statistics/reports", CYBER_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          only(GET, "/statistics/reports/{period}", CYBER_OFFICER, UNIT_HEAD, ADMINISTRATOR),
          only(POST, "/statistics/reports/{period}/handovers", CYBER_OFFICER, UNIT_HEAD),
          // What programs may ask, for people who write them; programs come by ApiAccess.
          signedIn(GET, "/api/v1/openapi.json"),
          // Accounts.
          only(GET, "/accounts", ADMINISTRATOR),
          only(GET, "/accounts/new", ADMINISTRATOR),
          only(POST, "/accounts/new", ADMINISTRATOR),
          only(GET, "/accounts/{id}", ADMINISTRATOR),
          only(POST, "/accounts/{id}", ADMINISTRATOR),
          only(POST, "/accounts/{id}/review", ADMINISTRATOR),
          only(POST, "/accounts/{id}/withdraw", ADMINISTRATOR),
          only(POST, "/accounts/{id}/password", ADMINISTRATOR),
          only(POST, "/accounts/{id}/second-factor", ADMINISTRATOR),
          only(POST, "/accounts/{id}/unlock", ADMINISTRATOR),
          only(POST, "/accounts/{id}/tokens/{token}/revoke", ADMINISTRATOR),
          // Offices.
          only(GET, "/offices", REGISTRAR, UNIT_HEAD, ADMINISTRATOR),
          only(GET, "/offices/new", ADMINISTRATOR),
          only(POST, "/offices/new", ADMINISTRATOR),
          only(GET, "/offices/{id}", REGISTRAR, UNIT_HEAD, ADMINISTRATOR),
          only(POST, "/offices/{id}", ADMINISTRATOR),
          // The registry of documents.
          only(GET, "/documents", REGISTRAR, UNIT_HEAD),
          only(GET, "/documents/new", REGISTRAR),
          only(POST, "/documents/new", REGISTRAR),
          only(GET, "/documents/uploads/{id}", REGISTRAR),
          only(POST, "/documents/uploads/{id}/register", REGISTRAR),
          only(POST, "/documents/uploads/{id}/discard", REGISTRAR),
          only(GET, "/documents/{id}", REGISTRAR, UNIT_HEAD),
          only(POST, "/documents/{id}/release", REGISTRAR),
          only(POST, "/documents/{id}/declassify", REGISTRAR),
          only(POST, "/documents/{id}/remove", REGISTRAR),
          only(GET, "/packs", REGISTRAR, UNIT_HEAD),
          only(POST, "/packs", REGISTRAR),
          only(POST, "/packs/{id}/revoke", REGISTRAR),
          // Groups that offices manage.
          only(GET, "/groups", CYBER_OFFICER, REGISTRAR, UNIT_HEAD),
          only(GET, "/groups/new", REGISTRAR, UNIT_HEAD),
          only(POST, "/groups/new", REGISTRAR, UNIT_HEAD),
          only(GET, "/groups/{id}", CYBER_OFFICER, REGISTRAR, UNIT_HEAD),
          only(POST, "/groups/{id}", REGISTRAR, UNIT_HEAD),
          // Official pages, what is left to do about them, pages that are let be.
          only(GET, "/pages/official", CULTURE_OFFICER, CYBER_OFFICER, REGISTRAR, UNIT_HEAD),
          only(GET, "/pages/official/new", CULTURE_OFFICER),
          only(POST, "/pages/official/new", CULTURE_OFFICER),
          only(GET, "/pages/official/import", CULTURE_OFFICER),
          only(POST, "/pages/official/import", CULTURE_OFFICER),
          only(GET, "/pages/official/{id}", CULTURE_OFFICER, CYBER_OFFICER, REGISTRAR, UNIT_HEAD),
          only(POST, "/pages/official/{id}", CULTURE_OFFICER),
          only(POST, "/pages/official/{id}/remove", CULTURE_OFFICER),
          only(GET, "/pages/todo", CULTURE_OFFICER, CYBER_OFFICER, REGISTRAR, UNIT_HEAD),
          only(GET, "/pages/allowed", CULTURE_OFFICER, CYBER_OFFICER, UNIT_HEAD),
          only(GET, "/pages/allowed/new", CULTURE_OFFICER),
          only(POST, "/pages/allowed/new", CULTURE_OFFICER),
          only(POST, "/pages/allowed/{id}/end", CULTURE_OFFICER),
          // Self-inspection.
          only(GET, "/checklists", CYBER_OFFICER, UNIT_HEAD),
          only(GET, "/checklists/{office}/{period}", CYBER_OFFICER, UNIT_HEAD),
          only(POST, "/checklists/{office}/{period}", UNIT_HEAD),
          only(POST, "/checklists/{office}/{period}/readings", UNIT_HEAD),
          only(GET, "/checklists/{office}/{period}/sheet.csv", CYBER_OFFICER, UNIT_HEAD),
          // Who did what; nobody else, or everybody would learn what others look at.
          only(GET, "/audit", AUDITOR),
          only(GET, "/audit/export", AUDITOR),
          only(POST, "/audit/verify", AUDITOR));

  private Access() {}

  /** Whether somebody of those roles may see that page; for links, not for guarding. */
  public static boolean isOpen(String page, Set<Role> roles) {
    return RULES.stream()
        .filter(rule -> rule.fits(GET, page))
        .findFirst()
        .map(rule -> letsIn(rule.audience(), roles))
        .orElse(false);
  }

  private static boolean letsIn(Audience audience, Set<Role> roles) {
    return switch (audience) {
      case Audience.Everyone everyone -> true;
      case Audience.SignedIn signedIn -> !roles.isEmpty();
      case Audience.AtStep step -> false;
      case Audience.Having having -> having.roles().stream().anyMatch(roles::contains);
    };
  }

  private static Rule everyone(HttpMethod method, String pattern) {
    return rule(method, pattern, new Audience.Everyone());
  }

  private static Rule signedIn(HttpMethod method, String pattern) {
    return rule(method, pattern, new Audience.SignedIn());
  }

  private static Rule step(HttpMethod method, Step step) {
    return rule(method, step.page(), new Audience.AtStep(step));
  }

  private static Rule only(HttpMethod method, String pattern, Role... roles) {
    return rule(method, pattern, new Audience.Having(EnumSet.copyOf(Arrays.asList(roles))));
  }

  private static Rule rule(HttpMethod method, String pattern, Audience audience) {
    return new Rule(method, pattern, audience, PathPatternParser.defaultInstance.parse(pattern));
  }
}
