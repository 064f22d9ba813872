package rasoat.console.impersonation;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import rasoat.console.ConsoleSettings;
import rasoat.console.account.Account;
import rasoat.console.office.Form;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Post;

/** What the forms on the page of a suspect do; each leads back there. */
@Controller
class SuspectDeedController {

  private final SuspectDesk desk;
  private final SuspectPages pages;
  private final PageDesk judge;
  private final InstantSource clock;

  SuspectDeedController(
      SuspectDesk desk, SuspectPages pages, ConsoleSettings settings, InstantSource clock) {
    this.desk = desk;
    this.pages = pages;
    this.judge = settings.pages();
    this.clock = clock;
  }

  @PostMapping("/impersonation/{id}/decisions")
  String decide(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    Form form = new Form(fields);
    Optional<SuspectReason> reason =
        Arrays.stream(SuspectReason.values())
            .filter(each -> each.name().equals(form.text("reason")))
            .findFirst();
    String note = form.text("note");
    if (reason.isEmpty()) {
      return back(id, fields, flash, "decide", Optional.of("review.problem.reason"));
    }
    if (!form.problems().isEmpty()) {
      return back(id, fields, flash, "decide", Optional.of("review.problem.note"));
    }
    Outcome outcome = desk.decide(id, version(fields), reason.get(), note, account);
    return back(id, fields, flash, "decide", problem(outcome));
  }

  @PostMapping("/impersonation/{id}/undo")
  String undo(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    Form form = new Form(fields);
    String note = form.text("note");
    if (note.isEmpty() || !form.problems().isEmpty()) {
      return back(id, fields, flash, "undo", Optional.of("review.problem.NOTE_MISSING"));
    }
    return back(id, fields, flash, "undo", problem(desk.undo(id, version(fields), note, account)));
  }

  @PostMapping("/impersonation/{id}/analysis")
  String analyse(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    Form form = new Form(fields);
    Map<AnalysisField, String> written = new EnumMap<>(AnalysisField.class);
    for (AnalysisField field : AnalysisField.values()) {
      written.put(field, form.text(field.name()));
    }
    if (!form.problems().isEmpty()) {
      return back(id, fields, flash, "analysis", Optional.of("review.problem.note"));
    }
    Outcome outcome = desk.analyse(id, version(fields), written, account);
    return back(id, fields, flash, "analysis", problem(outcome));
  }

  @PostMapping("/impersonation/{id}/standing")
  String stands(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    Form form = new Form(fields);
    Standing standing =
        form.choice("standing", List.of(Standing.UP, Standing.RENAMED, Standing.GONE));
    String note = form.text("note");
    if (!form.problems().isEmpty()) {
      return back(id, fields, flash, "standing", Optional.of("review.problem.note"));
    }
    return back(id, fields, flash, "standing", problem(desk.stands(id, standing, note, account)));
  }

  @PostMapping("/impersonation/{id}/look")
  String look(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    SuspectPage suspect = pages.find(id, account).orElseThrow(SuspectDeedController::notFound);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Post.VIETNAM);
    Optional<PublicPage> seen =
        suspect.page().url().isEmpty() ? Optional.empty() : judge.look(suspect.page().url());
    LookedAgain looked =
        seen.<LookedAgain>map(page -> new LookedAgain.Seen(page, judge.check(page, today)))
            .orElseGet(LookedAgain.Unreachable::new);
    pages.lookedAgain(id, looked, now);
    desk.opened(id, account);
    return back(id, fields, flash, "look", Optional.empty());
  }

  private static Optional<String> problem(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> Optional.empty();
      case Outcome.Overtaken overtaken -> Optional.of("review.problem.overtaken");
      case Outcome.NothingToUndo nothing -> Optional.of("review.problem.NOTHING_TO_UNDO");
      case Outcome.Unknown unknown -> throw notFound();
    };
  }

  /** What names no version was looked at by nobody. */
  private static long version(Map<String, String> fields) {
    try {
      return Long.parseLong(fields.getOrDefault("version", ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static String back(
      long id,
      Map<String, String> fields,
      RedirectAttributes flash,
      String form,
      Optional<String> problem) {
    problem.ifPresentOrElse(
        why -> flash.addFlashAttribute("typed", new Typed(form, fields, why)),
        () -> flash.addFlashAttribute("done", form));
    SuspectFilter queue = SuspectFilter.ofQuery(fields.getOrDefault("queue", ""));
    return "redirect:" + SuspectController.address(id, queue) + "#" + form;
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
