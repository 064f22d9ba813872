package rasoat.console.impersonation;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.ConsoleSettings;
import rasoat.console.account.Account;
import rasoat.console.office.Form;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Post;

/** A page that a person tells of: looked at and judged at once. */
@Controller
class NewSuspectController {

  private final SuspectDesk desk;
  private final PageDesk judge;
  private final InstantSource clock;

  NewSuspectController(SuspectDesk desk, ConsoleSettings settings, InstantSource clock) {
    this.desk = desk;
    this.judge = settings.pages();
    this.clock = clock;
  }

  @GetMapping("/impersonation/new")
  ModelAndView blank(@RequestParam(defaultValue = "") String address) {
    return page(HttpStatus.OK, NewSuspect.given(address), List.of());
  }

  @PostMapping("/impersonation/new")
  ModelAndView add(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    Form form = new Form(fields);
    Optional<NewSuspect> told = NewSuspect.read(form);
    if (told.isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, fields, form.problems());
    }
    PublicPage page = seen(told.get().page());
    PageVerdict verdict = judge.check(page, LocalDate.ofInstant(clock.instant(), Post.VIETNAM));
    long id = desk.add(page, told.get().claimed(verdict), told.get().note(), account);
    return new ModelAndView("redirect:/impersonation/" + id);
  }

  /** What anybody can see there, and what was told where nobody sees anything. */
  private PublicPage seen(PublicPage told) {
    return told.url().isEmpty()
        ? told
        : judge.look(told.url()).map(page -> page.after(told)).orElse(told);
  }

  private static ModelAndView page(
      HttpStatus status, Map<String, String> fields, List<Form.Problem> problems) {
    return new ModelAndView(
        "suspect-new", Map.of("page", new FormPage(fields, problems, true)), status);
  }
}
