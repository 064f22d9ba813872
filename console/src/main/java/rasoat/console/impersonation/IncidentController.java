package rasoat.console.impersonation;

import java.io.IOException;
import java.time.InstantSource;
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
import rasoat.console.office.Form;

/** Agencies' own pages lost, faked or abused. */
@Controller
class IncidentController {

  private final Incidents incidents;
  private final SuspectPages suspects;
  private final OfficialPagesOf official;
  private final InstantSource clock;

  IncidentController(
      Incidents incidents, SuspectPages suspects, OfficialPagesOf official, InstantSource clock) {
    this.incidents = incidents;
    this.suspects = suspects;
    this.official = official;
    this.clock = clock;
  }

  @GetMapping("/impersonation/incidents")
  ModelAndView list(@RequestParam Optional<String> kept, @AuthenticationPrincipal Account account)
      throws IOException {
    return new ModelAndView(
        "incidents",
        Map.of(
            "incidents", incidents.list(account),
            "mayWork", SuspectController.mayWork(account),
            "kept", kept.isPresent()));
  }

  @GetMapping("/impersonation/incidents/new")
  ModelAndView blank(
      @RequestParam(defaultValue = "0") long suspect, @AuthenticationPrincipal Account account)
      throws IOException {
    Optional<SuspectPage> about = suspects.find(suspect, account);
    Map<String, String> values =
        about.isPresent()
            ? IncidentForm.of(about.get(), official.of(about.get().claims()), clock.instant())
            : IncidentForm.blank(clock.instant());
    return page(HttpStatus.OK, 0, values, List.of(), true, Map.of());
  }

  @PostMapping("/impersonation/incidents/new")
  ModelAndView add(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    return keep(0, fields, account);
  }

  @GetMapping("/impersonation/incidents/{id}")
  ModelAndView one(@PathVariable long id, @AuthenticationPrincipal Account account)
      throws IOException {
    Incident incident = known(id, account);
    return page(
        HttpStatus.OK,
        id,
        IncidentForm.of(incident),
        List.of(),
        SuspectController.mayWork(account),
        Map.of());
  }

  @PostMapping("/impersonation/incidents/{id}")
  ModelAndView change(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    return keep(known(id, account).id(), fields, account);
  }

  private ModelAndView keep(long id, Map<String, String> fields, Account account)
      throws IOException {
    Form form = new Form(fields);
    Optional<Incident> incident = IncidentForm.read(id, form, account, clock.instant());
    if (incident.isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, id, fields, form.problems(), true, Map.of());
    }
    return incidents.keep(incident.get(), account).isPresent()
        ? new ModelAndView("redirect:/impersonation/incidents?kept=yes")
        : overtaken(id, fields, account);
  }

  /** What was typed stays, beside what somebody else wrote meanwhile; sent again, it counts. */
  private ModelAndView overtaken(long id, Map<String, String> fields, Account account)
      throws IOException {
    Map<String, String> now = IncidentForm.of(known(id, account));
    Map<String, String> typed = new HashMap<>(fields);
    typed.put("version", now.getOrDefault("version", ""));
    Map<String, String> others = new HashMap<>(now);
    others.entrySet().removeIf(each -> each.getValue().equals(typed.get(each.getKey())));
    return page(HttpStatus.CONFLICT, id, typed, List.of(), true, others);
  }

  private Incident known(long id, Account account) throws IOException {
    return incidents
        .find(id, account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ModelAndView page(
      HttpStatus status,
      long id,
      Map<String, String> values,
      List<Form.Problem> problems,
      boolean mayChange,
      Map<String, String> others) {
    return new ModelAndView(
        "incident",
        Map.of(
            "id",
            id,
            "page",
            new FormPage(values, problems, mayChange),
            "kinds",
            Incident.Kind.values(),
            "others",
            others),
        status);
  }
}
