package rasoat.console.finding;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rasoat.console.PageWords;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.chart.Chart;
import rasoat.console.chart.Spread;
import rasoat.console.review.Copy;
import rasoat.console.review.Review;
import rasoat.console.review.ReviewDesk;
import rasoat.model.port.KeptFinding;

/** One finding. Each look at it is written down. */
@Controller
class FindingController {

  private final VisibleFindings findings;
  private final FindingPages pages;
  private final ReviewDesk desk;
  private final AuditLog audit;
  private final MessageSource messages;

  FindingController(
      VisibleFindings findings,
      FindingPages pages,
      ReviewDesk desk,
      AuditLog audit,
      MessageSource messages) {
    this.findings = findings;
    this.pages = pages;
    this.desk = desk;
    this.audit = audit;
    this.messages = messages;
  }

  @GetMapping("/findings/{id}")
  String finding(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String queue,
      @AuthenticationPrincipal Account account,
      Locale locale,
      Model model)
      throws IOException {
    KeptFinding kept = findings.find(id, account);
    FindingPage page = pages.of(kept, account);
    audit.append(new AuditEvent(account.name(), Action.FINDING_SEEN, "finding " + kept.id()));
    model.addAttribute("page", page);
    Optional<Review> review = desk.of(kept.id(), account);
    if (review.isPresent()) {
      model.addAttribute("review", review.get());
      model.addAttribute("spread", spread(review.get(), account, locale));
    }
    model.addAttribute("queue", queue);
    return "finding";
  }

  /** Of all copies, also of those that the list of the page leaves out. */
  private Chart spread(Review review, Account account, Locale locale) throws IOException {
    PageWords words = new PageWords(messages, locale);
    List<Instant> posts =
        desk.findingsOf(review.id(), account).stream().map(Copy::postedAt).toList();
    return new Spread(words.of("review.spread"), posts).draw(words);
  }
}
