package rasoat.console.casefile;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Account;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;

/** The follow-up board, one case, and the form that opens one. */
@Controller
class CaseController {

  /** More belong into a cluster. */
  private static final int MOST_FINDINGS = 200;

  /** What nearly every case is for; a person may write another. */
  private static final String USUAL_PURPOSE =
      "Phát hiện, ngăn chặn, xử lý việc lộ, lọt văn bản trên không gian mạng";

  private final Cases cases;
  private final CaseReading reading;
  private final InstantSource clock;

  CaseController(Cases cases, CaseReading reading, InstantSource clock) {
    this.cases = cases;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/cases")
  ModelAndView board(
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String progress,
      @RequestParam(defaultValue = "") String tier,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String assignee,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal Account account)
      throws IOException {
    CaseFilter filter =
        CaseFilter.of(list, progress, tier, unit, assignee).orElseThrow(CaseController::notFound);
    Board board = Board.read(cases, filter, account, page, clock.instant());
    return new ModelAndView("cases", "board", board);
  }

  @GetMapping("/cases/new")
  ModelAndView form(
      @RequestParam(defaultValue = "") List<String> finding,
      @AuthenticationPrincipal Account account)
      throws IOException {
    List<KeptFinding> found = findings(finding);
    Grounds grounds = Grounds.of(found).orElseThrow(CaseController::notFound);
    String office = account.office();
    Details suggested =
        Details.NONE
            .with(CaseField.MATTER, grounds.matter().name())
            .with(CaseField.OFFICE, office == null ? "" : office)
            .with(CaseField.ASSIGNEE, account.name())
            .with(CaseField.KNOWN_AT, clock.instant())
            .with(CaseField.PURPOSE, USUAL_PURPOSE);
    return newCase(HttpStatus.OK, found, grounds, CaseForm.of(suggested), account);
  }

  @PostMapping("/cases")
  ModelAndView open(
      @RequestParam MultiValueMap<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    List<KeptFinding> found = findings(fields.getOrDefault("finding", List.of()));
    Grounds grounds = Grounds.of(found).orElseThrow(CaseController::notFound);
    CaseForm form =
        CaseForm.sent(
            own(fields, account), Details.NONE, reading.assigneeNames(account), clock.instant());
    if (!form.problems().isEmpty()) {
      return newCase(HttpStatus.BAD_REQUEST, found, grounds, form, account);
    }
    CaseFile opened = cases.open(grounds, form.details(Details.NONE), account);
    return new ModelAndView("redirect:/cases/" + opened.number().canonical());
  }

  /** Whoever sees one office opens cases of that one. */
  private static MultiValueMap<String, String> own(
      MultiValueMap<String, String> fields, Account account) {
    String office = account.office();
    if (office != null) {
      fields.set(CaseField.OFFICE.parameter(), office);
    }
    return fields;
  }

  private ModelAndView newCase(
      HttpStatus status, List<KeptFinding> found, Grounds grounds, CaseForm form, Account account)
      throws IOException {
    List<CaseNumber> holding = new ArrayList<>();
    for (FindingId finding : grounds.findings()) {
      holding.addAll(cases.holding(finding, account));
    }
    ModelAndView page = new ModelAndView("case-new");
    page.setStatus(status);
    page.addObject(
        "page",
        new NewCasePage(
            found,
            grounds,
            form,
            holding.stream().distinct().toList(),
            reading.choices(account.office(), account)));
    return page;
  }

  private List<KeptFinding> findings(List<String> ids) throws IOException {
    if (ids.size() > MOST_FINDINGS) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    List<KeptFinding> found =
        reading.findings(ids.stream().map(FindingId::new).distinct().toList());
    if (found.size() != ids.stream().distinct().count()) {
      throw notFound();
    }
    return found;
  }

  @GetMapping("/cases/{number}")
  ModelAndView file(@PathVariable String number, @AuthenticationPrincipal Account account)
      throws IOException {
    CaseFile file = find(number, account);
    return new ModelAndView("case", "page", reading.page(file, account));
  }

  private CaseFile find(String number, Account account) throws IOException {
    CaseNumber wanted = CaseNumber.parse(number).orElseThrow(CaseController::notFound);
    return cases.find(wanted, account).orElseThrow(CaseController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
