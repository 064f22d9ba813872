package rasoat.console.casefile;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Post;

/**
 * What is done to a case. Each form carries the version it was filled in for; whoever comes second
 * is told who was first, and finds what he typed where he typed it.
 */
@Controller
class DeedController {

  private static final int LONGEST = 2_000;

  private static final List<CaseEvent.Change> NOTHING = List.of();

  private final Cases cases;
  private final CaseReading reading;
  private final Contacts contacts;
  private final InstantSource clock;

  DeedController(Cases cases, CaseReading reading, Contacts contacts, InstantSource clock) {
    this.cases = cases;
    this.reading = reading;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** A form that was sent. */
  private record Sent(String name, CaseFile file, Map<String, String> fields, Account by) {

    String text(String field) {
      return CaseForm.written(fields.getOrDefault(field, ""));
    }

    /** Empty when it is no number: such a form is of no version. */
    long version() {
      try {
        return Long.parseLong(text("version"));
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    /** By the names under which the page asks for them. */
    Map<String, String> typed() {
      Map<String, String> typed = new HashMap<>();
      fields.forEach((field, value) -> typed.put(name + "." + field, value));
      return typed;
    }
  }

  @PostMapping("/cases/{number}")
  ModelAndView edit(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    CaseFile file = find(number, account);
    if (account.office() != null) {
      fields.remove(CaseField.OFFICE.parameter());
    }
    Sent sent = new Sent("edit", file, fields.toSingleValueMap(), account);
    CaseForm form =
        CaseForm.sent(fields, file.details(), reading.assigneeNames(account), clock.instant());
    if (!form.problems().isEmpty()) {
      return again(HttpStatus.BAD_REQUEST, sent, form, form.problems(), false);
    }
    return done(sent, form, new Deed.Edit(form.details(file.details())));
  }

  @PostMapping("/cases/{number}/findings")
  ModelAndView add(
      @PathVariable String number,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sent sent = new Sent("findings", find(number, account), fields, account);
    List<FindingId> wanted =
        Arrays.stream(sent.text("finding").split("[\\s,]+", -1))
            .filter(id -> !id.isEmpty())
            .map(id -> id.substring(id.lastIndexOf('/') + 1))
            .map(FindingId::new)
            .distinct()
            .toList();
    List<KeptFinding> found = reading.findings(wanted);
    Optional<Grounds> grounds = Grounds.of(found);
    if (grounds.isEmpty() || found.size() != wanted.size()) {
      return wrong(sent, Notice.of("case.problem.finding", sent.text("finding")));
    }
    return done(sent, new Deed.Add(grounds.get()));
  }

  @PostMapping("/cases/{number}/escalations")
  ModelAndView escalate(
      @PathVariable String number,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sent sent = new Sent("escalate", find(number, account), fields, account);
    Optional<Contact> contact =
        contacts.offered(sent.file().office()).stream()
            .filter(it -> String.valueOf(it.id()).equals(sent.text("contact")))
            .findFirst();
    if (contact.isEmpty()) {
      return wrong(sent, Notice.of("case.problem.contact"));
    }
    List<Notice> problems = new ArrayList<>();
    Optional<Instant> at = time(sent, "sent-at", problems);
    String receiver = line(sent, "receiver", false, problems);
    return problems.isEmpty()
        ? done(sent, new Deed.Escalate(contact.get(), at.orElseThrow(), receiver))
        : again(sent, problems);
  }

  @PostMapping("/cases/{number}/answers")
  ModelAndView answer(
      @PathVariable String number,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sent sent = new Sent("answer", find(number, account), fields, account);
    List<Notice> problems = new ArrayList<>();
    Optional<Instant> at = time(sent, "answered-at", problems);
    String words = line(sent, "answer", true, problems);
    Optional<Escalation> escalation =
        sent.file().escalations().stream()
            .filter(it -> String.valueOf(it.id()).equals(sent.text("escalation")))
            .findFirst();
    if (escalation.isEmpty()) {
      problems.add(Notice.of("case.refused." + Refusal.NO_ESCALATION));
    }
    return problems.isEmpty()
        ? done(sent, new Deed.Answer(escalation.orElseThrow().id(), words, at.orElseThrow()))
        : again(sent, problems);
  }

  @PostMapping("/cases/{number}/close")
  ModelAndView close(
      @PathVariable String number,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sent sent = new Sent("close", find(number, account), fields, account);
    List<Notice> problems = new ArrayList<>();
    Optional<Outcome> outcome =
        Arrays.stream(Outcome.values())
            .filter(it -> it.name().equals(sent.text("outcome")))
            .findFirst();
    if (outcome.isEmpty()) {
      problems.add(Notice.of("case.problem.outcome"));
    }
    Optional<LocalDate> on = day(sent.text("on"));
    if (on.isEmpty()) {
      problems.add(Notice.of("case.problem.day", VietnamTime.day(today()), sent.text("on")));
    }
    String statedBy = line(sent, "stated-by", true, problems);
    String reference = line(sent, "reference", false, problems);
    return problems.isEmpty()
        ? done(sent, new Deed.Close(outcome.orElseThrow(), on.orElseThrow(), statedBy, reference))
        : again(sent, problems);
  }

  @PostMapping("/cases/{number}/reopen")
  ModelAndView reopen(
      @PathVariable String number,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sent sent = new Sent("reopen", find(number, account), fields, account);
    List<Notice> problems = new ArrayList<>();
    String reason = line(sent, "reason", true, problems);
    return problems.isEmpty() ? done(sent, new Deed.Reopen(reason)) : again(sent, problems);
  }

  private Optional<Instant> time(Sent sent, String field, List<Notice> problems) {
    Optional<Instant> time =
        CaseForm.time(sent.text(field)).filter(it -> !it.isAfter(clock.instant()));
    if (time.isEmpty()) {
      String now = VietnamTime.minute(clock.instant());
      problems.add(Notice.of("case.problem.time", now, sent.text(field)));
    }
    return time;
  }

  private static String line(Sent sent, String field, boolean isNeeded, List<Notice> problems) {
    String line = sent.text(field);
    if (isNeeded && line.isEmpty()) {
      problems.add(Notice.of("case.problem.empty." + field));
    } else if (line.length() > LONGEST) {
      problems.add(Notice.of("case.problem.tooLong", LONGEST, line.length()));
    }
    return line;
  }

  private Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> !day.isAfter(today()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
  }

  private ModelAndView done(Sent sent, Deed deed) throws IOException {
    return done(sent, CaseForm.of(sent.file().details()), deed);
  }

  private ModelAndView done(Sent sent, CaseForm form, Deed deed) throws IOException {
    CaseNumber number = sent.file().number();
    return switch (cases.apply(number, sent.version(), deed, sent.by())) {
      case CaseResult.Changed changed ->
          // Another page, so that to load it again sends nothing again.
          new ModelAndView("redirect:/cases/" + number.canonical());
      case CaseResult.Stale stale -> stale(sent, form, stale.now());
      case CaseResult.Refused refused ->
          again(
              HttpStatus.CONFLICT,
              sent,
              form,
              List.of(Notice.of("case.refused." + refused.why())),
              false);
      case CaseResult.Unknown unknown -> throw notFound();
    };
  }

  private ModelAndView stale(Sent sent, CaseForm form, CaseFile now) throws IOException {
    CaseFile.Revision last = now.revision();
    Notice notice = Notice.of("case.stale", last.by(), VietnamTime.minute(last.at()));
    Sent fresh = new Sent(sent.name(), now, sent.fields(), sent.by());
    CaseForm shown =
        sent.name().equals("edit")
            ? form.rebased(since(now.number(), sent.version()), now.details())
            : CaseForm.of(now.details());
    return again(HttpStatus.CONFLICT, fresh, shown, List.of(notice), true);
  }

  /** What stood at that version in the fields that were changed since. */
  private Map<CaseField, String> since(CaseNumber number, long version) throws IOException {
    Map<CaseField, String> then = new EnumMap<>(CaseField.class);
    for (CaseEvent event : cases.history(number)) {
      for (CaseEvent.Change change : event.version() > version ? event.changes() : NOTHING) {
        Arrays.stream(CaseField.values())
            .filter(field -> field.name().equals(change.what()))
            .forEach(field -> then.putIfAbsent(field, change.from()));
      }
    }
    return then;
  }

  private ModelAndView wrong(Sent sent, Notice problem) throws IOException {
    return again(sent, List.of(problem));
  }

  private ModelAndView again(Sent sent, List<Notice> problems) throws IOException {
    CaseForm form = CaseForm.of(sent.file().details());
    return again(HttpStatus.BAD_REQUEST, sent, form, problems, false);
  }

  private ModelAndView again(
      HttpStatus status, Sent sent, CaseForm form, List<Notice> notices, boolean isStale)
      throws IOException {
    CasePage page = reading.page(sent.file(), form, sent.typed(), notices, isStale, sent.by());
    return new ModelAndView("case", Map.of("page", page), status);
  }

  private CaseFile find(String number, Account account) throws IOException {
    CaseNumber wanted = CaseNumber.parse(number).orElseThrow(DeedController::notFound);
    return cases.find(wanted, account).orElseThrow(DeedController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
