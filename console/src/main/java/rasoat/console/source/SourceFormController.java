package rasoat.console.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.util.UriUtils;
import rasoat.console.ConsoleSettings;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.Form;
import rasoat.console.source.SourceFault.Reason;

/**
 * Sources that are set here. They are kept beside the crawl, not in the console's database, so the
 * audit entry is written when the change is durable, not with it.
 */
@Controller
class SourceFormController {

  private final Optional<Watch> watch;
  private final AuditLog audit;

  SourceFormController(ConsoleSettings settings, AuditLog audit) {
    this.watch = settings.watch();
    this.audit = audit;
  }

  @GetMapping("/sources/new")
  ModelAndView blank() {
    return page(HttpStatus.OK, SourcePage.blank(desk().connectors()));
  }

  @PostMapping("/sources/new")
  ModelAndView add(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    SourceDesk desk = desk();
    Form form = new Form(fields);
    SourceEntry entry = read(form, form.text("id"));
    if (form.problems().isEmpty()) {
      tell(desk.add(entry), form);
    }
    if (!form.problems().isEmpty()) {
      SourcePage blank = SourcePage.blank(desk.connectors());
      return page(HttpStatus.BAD_REQUEST, blank.with(fields, form.problems()));
    }
    return kept("added", entry.id(), account);
  }

  @GetMapping("/sources/{id}/edit")
  ModelAndView one(@PathVariable String id) throws IOException {
    SourceDesk desk = desk();
    return desk.isInFile(id)
        ? inFile(id)
        : page(HttpStatus.OK, SourcePage.of(known(desk, id), desk.connectors()));
  }

  @PostMapping("/sources/{id}/edit")
  ModelAndView change(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    SourceDesk desk = desk();
    if (desk.isInFile(id)) {
      return inFile(id);
    }
    SourcePage before = SourcePage.of(known(desk, id), desk.connectors());
    Form form = new Form(fields);
    SourceEntry entry = read(form, id);
    if (form.problems().isEmpty()) {
      tell(desk.change(entry), form);
    }
    return form.problems().isEmpty()
        ? kept("changed", id, account)
        : page(HttpStatus.BAD_REQUEST, before.with(fields, form.problems()));
  }

  @PostMapping("/sources/{id}/off")
  ModelAndView off(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    return turn(id, false, account);
  }

  @PostMapping("/sources/{id}/on")
  ModelAndView on(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    return turn(id, true, account);
  }

  private ModelAndView turn(String id, boolean on, Account account) throws IOException {
    SourceDesk desk = desk();
    if (desk.isInFile(id)) {
      return inFile(id);
    }
    if (!desk.turn(id, on)) {
      throw notFound();
    }
    return kept(on ? "switched on" : "switched off", id, account);
  }

  private static SourceEntry read(Form form, String id) {
    Map<String, String> written = new HashMap<>();
    SourceEntry.FIELDS.forEach(field -> written.put(field, form.text(field)));
    return new SourceEntry(id, written);
  }

  private static void tell(List<SourceFault> faults, Form form) {
    for (SourceFault fault : faults) {
      String which = fault.reason() == Reason.WRONG ? fault.field() : fault.reason().name();
      form.wrong(fault.field(), "source.fault." + which);
    }
  }

  /** Another page, so that to load it again sends nothing again. */
  private ModelAndView kept(String act, String id, Account account) throws IOException {
    Map<String, String> details = new HashMap<>(known(desk(), id).fields());
    details.put("act", act);
    audit.append(new AuditEvent(account.name(), Action.SOURCE_CHANGED, "source " + id, details));
    return new ModelAndView(
        "redirect:/sources?kept=" + UriUtils.encode(id, StandardCharsets.UTF_8));
  }

  private static SourceEntry known(SourceDesk desk, String id) throws IOException {
    return desk.find(id).orElseThrow(SourceFormController::notFound);
  }

  private static ModelAndView inFile(String id) {
    return new ModelAndView("source-in-file", Map.of("id", id), HttpStatus.CONFLICT);
  }

  private static ModelAndView page(HttpStatus status, SourcePage page) {
    return new ModelAndView("source", Map.of("page", page), status);
  }

  private SourceDesk desk() {
    return watch.map(Watch::desk).orElseThrow(SourceFormController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
