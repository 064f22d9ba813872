package rasoat.console.handover;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.ConsoleSettings;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.CaseNumber;
import rasoat.console.casefile.CaseReading;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.DraftKind;
import rasoat.console.casefile.Drafts;
import rasoat.console.casefile.Notice;
import rasoat.console.casefile.Operator;

/** A filled draft, to be mended and asked for. */
@Controller
class DraftController {

  private final Cases cases;
  private final CaseReading reading;
  private final Operator operator;

  DraftController(Cases cases, CaseReading reading, ConsoleSettings settings) {
    this.cases = cases;
    this.reading = reading;
    this.operator = settings.handovers().operator();
  }

  @GetMapping("/cases/{number}/drafts/{kind}")
  ModelAndView draft(
      @PathVariable String number,
      @PathVariable String kind,
      @AuthenticationPrincipal Account account)
      throws IOException {
    CaseNumber wanted = CaseNumber.parse(number).orElseThrow(DraftController::notFound);
    CaseFile file = cases.find(wanted, account).orElseThrow(DraftController::notFound);
    DraftKind draft =
        Arrays.stream(DraftKind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElseThrow(DraftController::notFound);
    String text = Drafts.text(draft, file, reading.findings(file.findings()), operator);
    return page(HttpStatus.OK, file, draft, Map.of("text", text), List.of(), account);
  }

  /** The page of a draft, with what was typed into it. */
  static ModelAndView page(
      HttpStatus status,
      CaseFile file,
      DraftKind kind,
      Map<String, String> typed,
      List<Notice> notices,
      Account account) {
    return new ModelAndView(
        "draft",
        Map.of(
            "file", file,
            "kind", kind.name(),
            "text", typed.getOrDefault("text", ""),
            "recipient", typed.getOrDefault("recipient", ""),
            "reason", typed.getOrDefault("reason", ""),
            "notices", notices,
            "mayWork", account.isAnyOf(Role.CYBER_OFFICER)),
        status);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
