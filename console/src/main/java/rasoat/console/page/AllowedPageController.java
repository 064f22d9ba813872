package rasoat.console.page;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
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
import rasoat.console.account.Role;
import rasoat.console.office.Form;
import rasoat.model.page.AllowedPage;
import rasoat.model.post.Post;

/** The pages that are let be. */
@Controller
class AllowedPageController {

  private final AllowedPages pages;
  private final InstantSource clock;

  AllowedPageController(AllowedPages pages, InstantSource clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/pages/allowed")
  ModelAndView list(@RequestParam Optional<String> kept, @AuthenticationPrincipal Account account)
      throws IOException {
    List<ListedAllowance> rows =
        pages.list(account.office()).stream()
            .map(each -> ListedAllowance.of(each, today()))
            .sorted(Comparator.comparing(ListedAllowance::standing))
            .toList();
    return new ModelAndView(
        "pages-allowed",
        Map.of(
            "pages",
            rows,
            "mayChange",
            account.isAnyOf(Role.CULTURE_OFFICER),
            "allowedOpen",
            true,
            "kept",
            kept.isPresent()));
  }

  @GetMapping("/pages/allowed/new")
  ModelAndView blank() {
    return form(HttpStatus.OK, AllowanceForm.blank(today()));
  }

  @PostMapping("/pages/allowed/new")
  ModelAndView add(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    Form form = new Form(fields);
    Optional<AllowedPage> page = AllowanceForm.read(form, today());
    if (page.isEmpty()) {
      return form(HttpStatus.BAD_REQUEST, new AllowanceForm(fields, form.problems()));
    }
    pages.add(page.get(), form.text("name"), form.text("note"), Editor.of(account));
    return new ModelAndView("redirect:/pages/allowed?kept=yes");
  }

  @PostMapping("/pages/allowed/{id}/end")
  ModelAndView end(@PathVariable long id, @AuthenticationPrincipal Account account)
      throws IOException {
    if (!pages.end(id, Editor.of(account))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new ModelAndView("redirect:/pages/allowed?kept=yes");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
  }

  private static ModelAndView form(HttpStatus status, AllowanceForm form) {
    return new ModelAndView("page-allow", Map.of("page", form), status);
  }
}
