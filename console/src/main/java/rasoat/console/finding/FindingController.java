package rasoat.console.finding;

import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.review.ReviewDesk;
import rasoat.model.port.KeptFinding;

/** One finding. Each look at it is written down. */
@Controller
class FindingController {

  private final VisibleFindings findings;
  private final FindingPages pages;
  private final ReviewDesk desk;
  private final AuditLog audit;

  FindingController(VisibleFindings findings, FindingPages pages, ReviewDesk desk, AuditLog audit) {
    this.findings = findings;
    this.pages = pages;
    this.desk = desk;
    this.audit = audit;
  }

  @GetMapping("/findings/{id}")
  String finding(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String queue,
      @AuthenticationPrincipal Account account,
      Model model)
      throws IOException {
    KeptFinding kept = findings.find(id, account);
    FindingPage page = pages.of(kept, account);
    audit.append(new AuditEvent(account.name(), Action.FINDING_SEEN, "finding " + kept.id()));
    model.addAttribute("page", page);
    desk.of(kept.id(), account).ifPresent(review -> model.addAttribute("review", review));
    model.addAttribute("queue", queue);
    return "finding";
  }
}
