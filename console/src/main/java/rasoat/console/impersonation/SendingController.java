package rasoat.console.impersonation;

import java.io.IOException;
import java.time.InstantSource;
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
import rasoat.console.account.Account;
import rasoat.console.office.Form;

/** Notes who was told of a page, and what they answered. */
@Controller
class SendingController {

  private final SuspectPages pages;
  private final Sendings sendings;
  private final InstantSource clock;

  SendingController(SuspectPages pages, Sendings sendings, InstantSource clock) {
    this.pages = pages;
    this.sendings = sendings;
    this.clock = clock;
  }

  @PostMapping("/impersonation/{id}/answers")
  String answer(
      @PathVariable long id,
      @RequestParam long sending,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    SuspectPage suspect = known(id, account);
    Form form = new Form(fields);
    String answer = form.required("answer");
    Optional<String> problem =
        form.problems().isEmpty()
                && sendings.answered(suspect.id(), sending, answer, clock.instant(), account)
            ? Optional.empty()
            : Optional.of("sending.problem.answer");
    return SuspectDeedController.back(id, fields, flash, "sendings", problem);
  }

  private SuspectPage known(long id, Account account) throws IOException {
    return pages
        .find(id, account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
