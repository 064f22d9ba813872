package rasoat.console.finding;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import rasoat.console.account.Account;
import rasoat.model.port.KeptFinding;

/** Shows the pictures of a finding clear to one account, and blurs them again. */
@Controller
class UnmaskController {

  private final VisibleFindings findings;
  private final Unmaskings unmaskings;

  UnmaskController(VisibleFindings findings, Unmaskings unmaskings) {
    this.findings = findings;
    this.unmaskings = unmaskings;
  }

  @PostMapping("/findings/{id}/unmask")
  String unmask(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String queue,
      @AuthenticationPrincipal Account account)
      throws IOException {
    KeptFinding kept = findings.find(id, account);
    if (kept.finding().isSecret()) {
      throw VisibleFindings.unknown();
    }
    UnmaskReason stated =
        UnmaskReason.named(reason)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    unmaskings.unmask(account, kept, stated);
    return back(kept, queue);
  }

  @PostMapping("/findings/{id}/mask")
  String mask(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String queue,
      @AuthenticationPrincipal Account account)
      throws IOException {
    KeptFinding kept = findings.find(id, account);
    unmaskings.mask(account, kept.id());
    return back(kept, queue);
  }

  /** To the page he came from, with the queue that it is read in. */
  private static String back(KeptFinding kept, String queue) {
    UriComponentsBuilder page = UriComponentsBuilder.fromPath("/findings/" + kept.id());
    if (!queue.isEmpty()) {
      page.queryParam("queue", "{queue}");
    }
    return "redirect:" + page.fragment("pictures").encode().buildAndExpand(queue).toUriString();
  }
}
