package rasoat.console.impersonation;

import java.io.IOException;
import java.time.Instant;
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
import rasoat.console.handover.About;
import rasoat.console.handover.Exits;
import rasoat.console.office.Form;

/** Notes who was told of a page, and what they answered. */
@Controller
class SendingController {

  private final SuspectPages pages;
  private final Sendings sendings;
  private final Exits exits;
  private final InstantSource clock;

  SendingController(SuspectPages pages, Sendings sendings, Exits exits, InstantSource clock) {
    this.pages = pages;
    this.sendings = sendings;
    this.exits = exits;
    this.clock = clock;
  }

  @PostMapping("/impersonation/{id}/sendings")
  String sent(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long handover,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      RedirectAttributes flash)
      throws IOException {
    SuspectPage suspect = known(id, account);
    Optional<RequestKind> kind = kind(suspect, handover);
    Form form = new Form(fields);
    String channel = form.required("channel");
    String receiver = form.required("receiver");
    Optional<Instant> at = form.time("sentAt");
    boolean isPast = at.isPresent() && !at.get().isAfter(clock.instant());
    if (kind.isEmpty() || !isPast || !form.problems().isEmpty()) {
      Optional<String> problem = Optional.of("sending.problem.form");
      return SuspectDeedController.back(id, fields, flash, "sendings", problem);
    }
    boolean isUrgent = kind.get() == RequestKind.PA05 && form.text("urgent").equals("yes");
    Sending sending =
        new Sending(
            0,
            id,
            handover,
            kind.get(),
            isUrgent,
            channel,
            receiver,
            at.get(),
            account.name(),
            "",
            null,
            null);
    Optional<String> problem =
        sendings.sent(sending, account) ? Optional.empty() : Optional.of("sending.problem.twice");
    return SuspectDeedController.back(id, fields, flash, "sendings", problem);
  }

  /** As what it went: nothing that was not approved, and to this desk alone without that. */
  private Optional<RequestKind> kind(SuspectPage suspect, long handover) throws IOException {
    if (handover == 0) {
      return Optional.of(RequestKind.CULTURE_DESK);
    }
    return exits.of(new About.Suspect(suspect.id())).stream()
        .filter(each -> each.id() == handover && each.approved().isPresent())
        .findFirst()
        .flatMap(each -> RequestKind.of(each.kind()));
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
