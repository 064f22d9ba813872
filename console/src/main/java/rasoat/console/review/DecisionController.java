package rasoat.console.review;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import rasoat.console.account.Account;

/** What the forms on the page of a finding do; each leads back there. */
@Controller
class DecisionController {

  private final ReviewDesk desk;

  DecisionController(ReviewDesk desk) {
    this.desk = desk;
  }

  /** What every form says beside what it is for. */
  record Form(long version, String finding, String queue, String note) {}

  @PostMapping("/clusters/{id}/decisions")
  String decide(
      @PathVariable long id,
      Form form,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    ClusterId cluster = new ClusterId(id);
    Optional<Reason> chosen =
        Arrays.stream(Reason.values()).filter(each -> each.name().equals(reason)).findFirst();
    if (chosen.isEmpty()) {
      return back(form, flash, Optional.of(new Draft("", note(form), "review.problem.reason")));
    }
    if (!Verdict.isNote(note(form))) {
      return back(form, flash, Optional.of(new Draft(reason, note(form), "review.problem.note")));
    }
    Outcome outcome =
        desk.decide(cluster, form.version(), new Verdict(chosen.get(), note(form)), account);
    return back(form, flash, problem(outcome).map(why -> new Draft(reason, note(form), why)));
  }

  @PostMapping("/clusters/{id}/second")
  String second(
      @PathVariable long id,
      Form form,
      @RequestParam boolean agrees,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    if (!Verdict.isNote(note(form))) {
      return back(form, flash, Optional.of(new Draft("", note(form), "review.problem.note")));
    }
    Outcome outcome = desk.second(new ClusterId(id), form.version(), agrees, note(form), account);
    return back(form, flash, problem(outcome).map(why -> new Draft("", note(form), why)));
  }

  @PostMapping("/clusters/{id}/undo")
  String undo(
      @PathVariable long id,
      Form form,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    if (!Verdict.isNote(note(form))) {
      return back(form, flash, Optional.of(new Draft("", note(form), "review.problem.note")));
    }
    Outcome outcome = desk.undo(new ClusterId(id), form.version(), note(form), account);
    return back(form, flash, problem(outcome).map(why -> new Draft("", note(form), why)));
  }

  private static Optional<String> problem(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> Optional.empty();
      case Outcome.Overtaken overtaken -> Optional.of("review.problem.overtaken");
      case Outcome.Refused refused -> Optional.of("review.problem." + refused.why());
      case Outcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  /** Browsers send line ends of two letters, and count one. */
  private static String note(Form form) {
    return Optional.ofNullable(form.note()).orElse("").replace("\r\n", "\n");
  }

  private static String back(Form form, RedirectAttributes flash, Optional<Draft> draft) {
    draft.ifPresentOrElse(
        kept -> flash.addFlashAttribute("draft", kept),
        () -> flash.addFlashAttribute("decided", true));
    QueueFilter filter = QueueFilter.ofQuery(Optional.ofNullable(form.queue()).orElse(""));
    String finding = form.finding().replaceAll("[^0-9a-f]", "");
    return "redirect:" + QueueController.address(finding, filter) + "#review";
  }
}
