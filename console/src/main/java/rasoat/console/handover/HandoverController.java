package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.CaseNumber;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.DraftKind;
import rasoat.console.casefile.Notice;

/** What waits for consent, one of those, and what comes of it. */
@Controller
class HandoverController {

  private static final Logger LOG = LoggerFactory.getLogger(HandoverController.class);

  private final Exits exits;
  private final Handovers handovers;
  private final Cases cases;

  HandoverController(Exits exits, Handovers handovers, Cases cases) {
    this.exits = exits;
    this.handovers = handovers;
    this.cases = cases;
  }

  @GetMapping("/handovers")
  ModelAndView list(
      @RequestParam(name = "case", defaultValue = "") String number,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Optional<CaseFile> file =
        number.isEmpty() ? Optional.empty() : Optional.of(file(number, account));
    return list(HttpStatus.OK, file, Map.of(), List.of(), account);
  }

  private ModelAndView list(
      HttpStatus status,
      Optional<CaseFile> file,
      Map<String, String> typed,
      List<Notice> notices,
      Account account)
      throws IOException {
    HandoverList list =
        new HandoverList(
            handovers.list(account, file.map(CaseFile::number)),
            file.orElse(null),
            account.isAnyOf(Role.CYBER_OFFICER),
            exits.hasWebhook(),
            typed.getOrDefault("kind", ""),
            typed.getOrDefault("recipient", ""),
            typed.getOrDefault("reason", ""),
            notices);
    return new ModelAndView("handovers", Map.of("list", list), status);
  }

  @PostMapping("/cases/{number}/handovers")
  ModelAndView ask(
      @PathVariable String number,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    CaseFile file = file(number, account);
    Optional<Request> request = Request.of(new About.Case(file.number()), fields);
    if (request.isEmpty()) {
      return again(file, fields, Notice.of("handover.problem.form"), account);
    }
    return switch (exits.ask(request.get(), account)) {
      case Decision.Done done -> new ModelAndView("redirect:/handovers/" + done.handover().id());
      case Decision.Not not -> again(file, fields, Notice.of("handover.not." + not.why()), account);
    };
  }

  /** The form it came from, with what was typed. */
  private ModelAndView again(
      CaseFile file, Map<String, String> fields, Notice notice, Account account)
      throws IOException {
    Optional<DraftKind> draft = Request.kind(fields).flatMap(ExportKind::draft);
    if (draft.isEmpty()) {
      return list(HttpStatus.CONFLICT, Optional.of(file), fields, List.of(notice), account);
    }
    return DraftController.page(
        HttpStatus.CONFLICT, file, draft.get(), fields, List.of(notice), account);
  }

  @GetMapping("/handovers/{id}")
  ModelAndView handover(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    return page(HttpStatus.OK, find(id, account), List.of(), account);
  }

  @PostMapping("/handovers/{id}/approve")
  ModelAndView approve(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    Handover handover = find(id, account);
    return decided(handover, exits.approve(handover.id(), account), account);
  }

  @PostMapping("/handovers/{id}/refuse")
  ModelAndView refuse(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Handover handover = find(id, account);
    String reason = Request.line(fields, "refusal");
    if (reason.isEmpty()) {
      List<Notice> notices = List.of(Notice.of("handover.problem.refusal"));
      return page(HttpStatus.BAD_REQUEST, handover, notices, account);
    }
    return decided(handover, exits.refuse(handover.id(), reason, account), account);
  }

  private ModelAndView decided(Handover handover, Decision decision, Account account)
      throws IOException {
    return switch (decision) {
      case Decision.Done done -> new ModelAndView("redirect:/handovers/" + handover.id());
      case Decision.Not not -> {
        List<Notice> notices = List.of(Notice.of("handover.not." + not.why()));
        Handover now = handovers.find(handover.id(), account).orElse(handover);
        yield page(HttpStatus.CONFLICT, now, notices, account);
      }
    };
  }

  @GetMapping("/handovers/{id}/file")
  ResponseEntity<byte[]> file(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String draft,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Handover handover = find(id, account);
    boolean isDraft = !draft.isEmpty() && account.isAnyOf(Role.UNIT_HEAD);
    byte[] bytes =
        (isDraft ? exits.fetchDraft(handover, account) : exits.fetch(handover, account))
            .orElseThrow(HandoverController::notFound);
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename((isDraft ? "du-thao-" : "") + handover.fileName())
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(handover.kind().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .cacheControl(CacheControl.noStore())
        .body(bytes);
  }

  @PostMapping("/handovers/{id}/send")
  ModelAndView send(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    Handover handover = find(id, account);
    boolean isTaken;
    try {
      isTaken = exits.send(handover, account);
    } catch (IOException e) {
      LOG.warn("handover {} was not taken: {}", handover.id(), e.getMessage());
      List<Notice> notices = List.of(Notice.of("handover.problem.notTaken"));
      return page(HttpStatus.BAD_GATEWAY, handover, notices, account);
    }
    if (!isTaken) {
      throw notFound();
    }
    return new ModelAndView("redirect:/handovers/" + handover.id());
  }

  private ModelAndView page(
      HttpStatus status, Handover handover, List<Notice> notices, Account account)
      throws IOException {
    Optional<Decision.Hindrance> hindrance = exits.mayDecide(handover, account);
    boolean isHead = account.isAnyOf(Role.UNIT_HEAD);
    HandoverPage page =
        new HandoverPage(
            handover,
            isHead ? content(handover, account) : handover.text(),
            isHead && hindrance.isEmpty(),
            handover.approved().isPresent() && handover.isOf(account.name()),
            isHead ? hindrance : Optional.empty(),
            notices);
    return new ModelAndView("handover", Map.of("page", page), status);
  }

  private String content(Handover handover, Account account) throws IOException {
    boolean isAllOfIt = !handover.kind().isWritten() && handover.kind().isText();
    return isAllOfIt
        ? exits.preview(handover, account).map(bytes -> new String(bytes, UTF_8)).orElse("")
        : handover.text();
  }

  private Handover find(String id, Account account) throws IOException {
    try {
      return handovers.find(Long.parseLong(id), account).orElseThrow(HandoverController::notFound);
    } catch (NumberFormatException e) {
      throw notFound();
    }
  }

  private CaseFile file(String number, Account account) throws IOException {
    CaseNumber wanted = CaseNumber.parse(number).orElseThrow(HandoverController::notFound);
    return cases.find(wanted, account).orElseThrow(HandoverController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
