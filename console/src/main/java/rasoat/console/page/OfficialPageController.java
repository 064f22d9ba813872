package rasoat.console.page;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Access;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.office.Form;
import rasoat.console.office.Office;
import rasoat.console.office.Offices;
import rasoat.model.post.Post;

/** The register of official pages, and each of them. */
@Controller
class OfficialPageController {

  private static final int MOST_PAGES = 100_000;

  private final OfficialPages pages;
  private final Offices offices;
  private final InstantSource clock;

  OfficialPageController(OfficialPages pages, Offices offices, InstantSource clock) {
    this.pages = pages;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/pages/official")
  ModelAndView list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String said,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Optional<PageStanding> standing =
        Arrays.stream(PageStanding.values()).filter(each -> each.name().equals(state)).findFirst();
    if ((standing.isEmpty() && !state.isEmpty()) || page < 1 || page > MOST_PAGES) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    String words = new Form(Map.of("q", q)).text("q");
    PageQuestion question = new PageQuestion(words, standing, account.office(), today(), page);
    PageSlice slice = pages.slice(question);
    Map<String, String> names =
        offices.list(account).stream().collect(Collectors.toMap(Office::id, Office::name));
    List<ListedPage> rows =
        slice.rows().stream()
            .map(
                kept ->
                    new ListedPage(
                        kept,
                        kept.standing(today()),
                        names.getOrDefault(kept.office(), kept.office())))
            .toList();
    return new ModelAndView(
        "pages",
        Map.of(
            "list", PageList.of(question, slice, rows),
            "mayChange", mayChange(account),
            "allowedOpen", Access.isOpen("/pages/allowed", account.roles()),
            "said", List.of("kept", "removed").contains(said) ? said : ""));
  }

  @GetMapping("/pages/official/new")
  ModelAndView blank(@AuthenticationPrincipal Account account) throws IOException {
    return page(HttpStatus.OK, PageForm.blank(offices.list(account)), List.of());
  }

  @PostMapping("/pages/official/new")
  ModelAndView add(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    return keep(OfficialPages.NEW, fields, account);
  }

  @GetMapping("/pages/official/{id}")
  ModelAndView one(@PathVariable long id, @AuthenticationPrincipal Account account)
      throws IOException {
    PageForm form = PageForm.of(known(id, account), offices.list(account), mayChange(account));
    return page(HttpStatus.OK, form, pages.history(id));
  }

  @PostMapping("/pages/official/{id}")
  ModelAndView change(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    return keep(known(id, account).id(), fields, account);
  }

  private ModelAndView keep(long id, Map<String, String> fields, Account account)
      throws IOException {
    List<Office> choices = offices.list(account);
    List<Form.Problem> problems = new ArrayList<>();
    String office = PageForm.office(fields, choices, problems);
    Optional<PageDraft> draft = PageForm.read(fields, problems);
    if (draft.flatMap(PageDraft::verifiedOn).filter(today()::isBefore).isPresent()) {
      problems.add(new Form.Problem("verified_on", "form.future"));
    }
    PageForm form = PageForm.sent(id, fields, problems, choices);
    if (draft.isEmpty() || !problems.isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, form, history(id));
    }
    KeepOutcome outcome =
        pages.keep(id, PageForm.version(fields), office, draft.get(), Editor.of(account));
    return switch (outcome) {
      case KeepOutcome.Kept kept -> new ModelAndView("redirect:/pages/official?said=kept");
      case KeepOutcome.Taken taken ->
          page(HttpStatus.CONFLICT, form.with("platform_id", "page.taken"), history(id));
      case KeepOutcome.Stale stale ->
          page(HttpStatus.CONFLICT, form.with("agency", "page.stale"), history(id));
    };
  }

  private List<PageChange> history(long id) throws IOException {
    return id == OfficialPages.NEW ? List.of() : pages.history(id);
  }

  @PostMapping("/pages/official/{id}/remove")
  ModelAndView remove(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    RegisteredPage kept = known(id, account);
    String reason = new Form(fields).text("reason");
    if (reason.isEmpty()) {
      PageForm form = PageForm.of(kept, offices.list(account), true);
      return page(HttpStatus.BAD_REQUEST, form.with("reason", "form.empty"), pages.history(id));
    }
    pages.remove(id, reason, Editor.of(account));
    return new ModelAndView("redirect:/pages/official?said=removed");
  }

  private RegisteredPage known(long id, Account account) throws IOException {
    return pages
        .find(id)
        .filter(kept -> account.seesOffice(kept.office()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
  }

  private static boolean mayChange(Account account) {
    return account.isAnyOf(Role.CULTURE_OFFICER);
  }

  private static ModelAndView page(HttpStatus status, PageForm form, List<PageChange> history) {
    return new ModelAndView("page", Map.of("page", form, "history", history), status);
  }
}
