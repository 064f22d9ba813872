package rasoat.console.document;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.ConsoleSettings;
import rasoat.console.account.Access;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.office.Form;
import rasoat.console.office.IssuedBy;
import rasoat.console.office.Offices;
import rasoat.database.Database;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.post.Post;

/** The registered documents, and each of them. */
@Controller
class DocumentController {

  private static final int ROWS = 50;

  private final Optional<RegistryDesk> desk;
  private final Offices offices;
  private final RegistryAudit audit;
  private final Database state;
  private final InstantSource clock;

  DocumentController(
      ConsoleSettings settings,
      Offices offices,
      RegistryAudit audit,
      Database state,
      InstantSource clock) {
    this.desk = settings.desk();
    this.offices = offices;
    this.audit = audit;
    this.state = state;
    this.clock = clock;
  }

  @GetMapping("/documents")
  ModelAndView list(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    Form form = new Form(fields);
    DocumentSearch search =
        new DocumentSearch(form.text("q"), form.text("day"), form.text("body"), form.text("from"));
    if (desk.isEmpty()) {
      return new ModelAndView("documents", Map.of("search", search, "desk", false));
    }
    IssuedBy scope = offices.scope(account);
    DocumentSlice slice =
        desk.get()
            .search(
                new DocumentQuestion(
                    search.q(),
                    form.day("day"),
                    search.body(),
                    scope,
                    Optional.of(search.from()).filter(from -> !from.isEmpty()),
                    ROWS));
    List<ListedDocument> rows =
        slice.documents().stream()
            .filter(registered -> scope.includes(registered.document().issuingBody()))
            .map(this::listed)
            .toList();
    return new ModelAndView(
        "documents",
        Map.of(
            "desk", true,
            "search", search,
            "documents", rows,
            "next", search.from(slice.next()),
            "size", desk.get().size(),
            "onlyRead", desk.get().isOnlyRead(),
            "judging", desk.get().isJudgingAgain(),
            "mayChange", mayChange(account)));
  }

  @GetMapping("/documents/{id}")
  ModelAndView one(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String said,
      @AuthenticationPrincipal Account account)
      throws IOException {
    ListedDocument document = listed(known(id, account));
    return new ModelAndView(
        "document",
        Map.of(
            "page", document,
            "findings", ShownIn.of(state, document.document().id()),
            "findingsOpen", Access.isOpen("/findings/x", account.roles()),
            "mayChange", mayChange(account),
            "onlyRead", open().isOnlyRead(),
            "judging", open().isJudgingAgain(),
            "said", Said.named(said).map(Enum::name).orElse("")));
  }

  @PostMapping("/documents/{id}/release")
  ModelAndView release(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    return disclose(id, fields, account, "release", Disclosure::releasedOn);
  }

  @PostMapping("/documents/{id}/declassify")
  ModelAndView declassify(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    return disclose(id, fields, account, "declassify", Disclosure::declassifiedOn);
  }

  private ModelAndView disclose(
      String id,
      Map<String, String> fields,
      Account account,
      String act,
      BiFunction<Disclosure, LocalDate, Disclosure> change)
      throws IOException {
    RegisteredDocument registered = known(id, account);
    Form form = new Form(fields);
    LocalDate day = form.day("day").orElseGet(this::today);
    if (!form.problems().isEmpty()) {
      return back(id, Said.WRONG_DAY);
    }
    try {
      boolean changed =
          changeable().disclose(registered.document().id(), it -> change.apply(it, day));
      if (!changed) {
        throw notFound();
      }
    } catch (RegistryBusyException e) {
      return back(id, Said.BUSY);
    } catch (IllegalArgumentException e) {
      return back(id, Said.NOT_SECRET);
    }
    audit.changed(account, "document " + id, act, Map.of("from", day.toString()));
    return back(id, Said.CHANGED);
  }

  @PostMapping("/documents/{id}/remove")
  ModelAndView remove(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    RegisteredDocument registered = known(id, account);
    String reason = new Form(fields).text("reason");
    if (reason.isEmpty()) {
      return back(id, Said.NO_REASON);
    }
    try {
      if (!changeable().remove(registered.document().id())) {
        throw notFound();
      }
    } catch (RegistryBusyException e) {
      return back(id, Said.BUSY);
    }
    audit.changed(account, "document " + id, "remove", Map.of("reason", reason));
    return new ModelAndView("redirect:/documents?removed");
  }

  private ListedDocument listed(RegisteredDocument registered) {
    return new ListedDocument(registered, today());
  }

  private RegisteredDocument known(String id, Account account) throws IOException {
    if (id.isBlank()) {
      throw notFound();
    }
    IssuedBy scope = offices.scope(account);
    return open()
        .find(new DocumentId(id))
        .filter(registered -> scope.includes(registered.document().issuingBody()))
        .orElseThrow(DocumentController::notFound);
  }

  private RegistryDesk open() {
    return desk.orElseThrow(DocumentController::notFound);
  }

  private RegistryDesk changeable() {
    return desk.filter(lent -> !lent.isOnlyRead()).orElseThrow(DocumentController::notFound);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
  }

  private static boolean mayChange(Account account) {
    return account.isAnyOf(Role.REGISTRAR);
  }

  /** Another page, so that to load it again sends nothing again. */
  private static ModelAndView back(String id, Said said) {
    return new ModelAndView("redirect:" + ListedDocument.address(id) + "?said=" + said);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
