package rasoat.console.finding;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.account.Account;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;

/** Two cleared persons open what bears a secrecy level. */
@Controller
class OpeningController {

  private final VisibleFindings findings;
  private final Openings openings;

  OpeningController(VisibleFindings findings, Openings openings) {
    this.findings = findings;
    this.openings = openings;
  }

  @PostMapping("/findings/{id}/open-request")
  String ask(@PathVariable String id, @AuthenticationPrincipal Account account) throws IOException {
    FindingId secret = secret(id, account);
    return back(secret, openings.ask(account, secret));
  }

  @PostMapping("/findings/{id}/open-approval")
  String approve(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    FindingId secret = secret(id, account);
    return back(secret, openings.approve(account, secret));
  }

  private FindingId secret(String id, Account account) throws IOException {
    KeptFinding kept = findings.find(id, account);
    if (!kept.finding().isSecret()) {
      throw VisibleFindings.unknown();
    }
    if (!account.cleared()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return kept.id();
  }

  private static String back(FindingId id, boolean done) {
    if (!done) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return "redirect:/findings/" + id + "#opening";
  }
}
