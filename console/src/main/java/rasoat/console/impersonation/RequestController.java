package rasoat.console.impersonation;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Account;
import rasoat.console.casefile.Notice;
import rasoat.console.handover.About;
import rasoat.console.handover.Decision;
import rasoat.console.handover.Exits;
import rasoat.console.handover.Request;

/** A filled text about a page, to be mended and asked for. */
@Controller
class RequestController {

  private final SuspectPages pages;
  private final OfficialPagesOf official;
  private final Exits exits;

  RequestController(SuspectPages pages, OfficialPagesOf official, Exits exits) {
    this.pages = pages;
    this.official = official;
    this.exits = exits;
  }

  @GetMapping("/impersonation/{id}/requests/{kind}")
  ModelAndView draft(
      @PathVariable long id, @PathVariable String kind, @AuthenticationPrincipal Account account)
      throws IOException {
    SuspectPage suspect = known(id, account);
    RequestKind wanted = kind(kind);
    Map<String, String> fields =
        Map.of(
            "text", RequestText.of(wanted, suspect, official.of(suspect.claims())),
            "recipient", RequestText.recipient(wanted, suspect));
    return page(HttpStatus.OK, suspect, wanted, fields, List.of(), account);
  }

  @PostMapping("/impersonation/{id}/requests/{kind}")
  ModelAndView ask(
      @PathVariable long id,
      @PathVariable String kind,
      @RequestParam Map<String, String> sent,
      @AuthenticationPrincipal Account account)
      throws IOException {
    SuspectPage suspect = known(id, account);
    RequestKind wanted = kind(kind);
    Map<String, String> fields = new HashMap<>(sent);
    fields.put("kind", wanted.export().orElseThrow().name());
    Optional<Request> request = Request.of(new About.Suspect(id), fields);
    if (request.isEmpty()) {
      List<Notice> notices = List.of(Notice.of("handover.problem.form"));
      return page(HttpStatus.BAD_REQUEST, suspect, wanted, fields, notices, account);
    }
    return switch (exits.ask(request.get(), account)) {
      case Decision.Done done -> new ModelAndView("redirect:/handovers/" + done.handover().id());
      case Decision.Not not -> {
        List<Notice> notices = List.of(Notice.of("handover.not." + not.why()));
        yield page(HttpStatus.CONFLICT, suspect, wanted, fields, notices, account);
      }
    };
  }

  private static RequestKind kind(String name) {
    return Arrays.stream(RequestKind.values())
        .filter(each -> each.name().equals(name) && each.leaves())
        .findFirst()
        .orElseThrow(RequestController::notFound);
  }

  /** Nobody is told of what nobody decided. */
  private SuspectPage known(long id, Account account) throws IOException {
    return pages
        .find(id, account)
        .filter(suspect -> suspect.state().isHarmful())
        .orElseThrow(RequestController::notFound);
  }

  private static ModelAndView page(
      HttpStatus status,
      SuspectPage suspect,
      RequestKind kind,
      Map<String, String> fields,
      List<Notice> notices,
      Account account) {
    return new ModelAndView(
        "suspect-request",
        Map.of(
            "suspect", suspect,
            "kind", kind,
            "text", fields.getOrDefault("text", ""),
            "recipient", fields.getOrDefault("recipient", ""),
            "reason", fields.getOrDefault("reason", ""),
            "notices", notices,
            "mayWork", SuspectController.mayWork(account)),
        status);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
