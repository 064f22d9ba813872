package rasoat.console.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
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
import rasoat.console.office.Form;
import rasoat.console.office.Office;
import rasoat.console.office.Offices;
import rasoat.model.post.Post;

/** The sheets of self-inspection. */
@Controller
class ChecklistController {

  private static final int MOST_STAFF = 100_000;

  private final Sheets sheets;
  private final Offices offices;
  private final MessageSource messages;
  private final InstantSource clock;

  ChecklistController(Sheets sheets, Offices offices, MessageSource messages, InstantSource clock) {
    this.sheets = sheets;
    this.offices = offices;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * The sheets of one office.
   *
   * @param sheets the last period first
   */
  record OfficeSheets(Office office, List<Sheet> sheets) {}

  @GetMapping("/checklists")
  ModelAndView list(@AuthenticationPrincipal Account account) throws IOException {
    List<OfficeSheets> all = new ArrayList<>();
    for (Office office : offices.list(account)) {
      List<Sheet> own = new ArrayList<>();
      for (HalfYear period : new TreeSet<>(sheets.periods(office)).descendingSet()) {
        own.add(sheets.sheet(office, period));
      }
      all.add(new OfficeSheets(office, own));
    }
    return new ModelAndView("checklists", Map.of("offices", all));
  }

  @GetMapping("/checklists/{office}/{period}")
  ModelAndView sheet(
      @PathVariable String office,
      @PathVariable String period,
      @RequestParam Optional<String> kept,
      @AuthenticationPrincipal Account account)
      throws IOException {
    return page(HttpStatus.OK, known(office, period, account), List.of(), account)
        .addObject("kept", kept.isPresent());
  }

  @PostMapping("/checklists/{office}/{period}")
  ModelAndView keep(
      @PathVariable String office,
      @PathVariable String period,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sheet sheet = open(office, period, account);
    Form form = new Form(fields);
    List<Answer> answers = answers(form, account, clock.instant());
    if (!form.problems().isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, sheet.with(answers), form.problems(), account);
    }
    sheets.keep(sheet, answers, account);
    return new ModelAndView("redirect:" + sheet.address() + "?kept=yes");
  }

  private static List<Answer> answers(Form form, Account account, Instant now) {
    List<Answer> answers = new ArrayList<>();
    for (Question question : Question.values()) {
      String note = form.text("note-" + question);
      if (!form.text("answer-" + question).isEmpty()) {
        Answer.Value value = form.choice("answer-" + question, List.of(Answer.Value.values()));
        answers.add(new Answer(question, value, note, account.name(), now));
      } else if (!note.isEmpty()) {
        form.wrong("answer-" + question, "form.empty");
      }
    }
    return answers;
  }

  @PostMapping("/checklists/{office}/{period}/readings")
  ModelAndView read(
      @PathVariable String office,
      @PathVariable String period,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sheet sheet = open(office, period, account);
    Form form = new Form(fields);
    String unit = form.required("unit");
    int staff = number(form, "staff", MOST_STAFF);
    int readers = number(form, "readers", staff);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
    LocalDate on = form.day("readOn").orElse(today);
    if (on.isAfter(today)) {
      form.wrong("readOn", "form.future");
    }
    if (!form.problems().isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, sheet, form.problems(), account);
    }
    sheets.keep(sheet, new Reading(unit, readers, staff, on, account.name()), account);
    return new ModelAndView("redirect:" + sheet.address() + "?kept=yes");
  }

  private static int number(Form form, String field, int most) {
    String text = form.required(field);
    int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    if (number < 0 || number > most) {
      form.wrong(field, "form.number");
    }
    return number;
  }

  @GetMapping("/checklists/{office}/{period}/sheet.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String office,
      @PathVariable String period,
      Locale locale,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Sheet sheet = known(office, period, account);
    String name = "checklist-%s-%s.csv".formatted(sheet.office().id(), sheet.period());
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new SheetCsv(messages, locale).of(sheet).getBytes(UTF_8));
  }

  private Sheet known(String office, String period, Account account) throws IOException {
    Office known = offices.find(office, account).orElseThrow(() -> refusal(HttpStatus.NOT_FOUND));
    HalfYear wanted = HalfYear.parse(period).orElseThrow(() -> refusal(HttpStatus.NOT_FOUND));
    if (wanted.compareTo(HalfYear.of(clock.instant())) > 0) {
      throw refusal(HttpStatus.NOT_FOUND);
    }
    return sheets.sheet(known, wanted);
  }

  private Sheet open(String office, String period, Account account) throws IOException {
    Sheet sheet = known(office, period, account);
    if (!sheet.open()) {
      throw refusal(HttpStatus.CONFLICT);
    }
    return sheet;
  }

  private static ResponseStatusException refusal(HttpStatus status) {
    return new ResponseStatusException(status);
  }

  private static ModelAndView page(
      HttpStatus status, Sheet sheet, List<Form.Problem> problems, Account account) {
    boolean mayFill = sheet.open() && account.isAnyOf(Role.UNIT_HEAD);
    return new ModelAndView(
        "checklist",
        Map.of("sheet", sheet, "problems", problems, "mayFill", mayFill, "kept", false),
        status);
  }
}
