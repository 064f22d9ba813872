package rasoat.console.office;

import java.io.IOException;
import java.time.LocalDate;
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

/** The list of offices, and each of them. */
@Controller
class OfficeController {

  private final Offices offices;

  OfficeController(Offices offices) {
    this.offices = offices;
  }

  @GetMapping("/offices")
  ModelAndView list(@AuthenticationPrincipal Account account) throws IOException {
    return new ModelAndView(
        "offices", Map.of("offices", offices.list(account), "mayAdd", mayAdd(account)));
  }

  @GetMapping("/offices/new")
  ModelAndView blank(@AuthenticationPrincipal Account account) {
    refuseUnless(mayAdd(account));
    return page(HttpStatus.OK, OfficePage.BLANK);
  }

  @PostMapping("/offices/new")
  ModelAndView add(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    refuseUnless(mayAdd(account));
    Form form = new Form(fields);
    String id = form.text("id");
    if (!Office.isId(id)) {
      form.wrong("id", "office.id.wrong");
    }
    Optional<Office> office = read(form, id);
    if (office.isPresent() && !offices.add(office.get(), account)) {
      form.wrong("id", "office.id.taken");
    }
    return form.problems().isEmpty()
        ? kept(id)
        : page(HttpStatus.BAD_REQUEST, OfficePage.of(fields, form.problems(), true));
  }

  @GetMapping("/offices/{id}")
  ModelAndView one(
      @PathVariable String id,
      @RequestParam Optional<String> kept,
      @AuthenticationPrincipal Account account)
      throws IOException {
    OfficePage page = OfficePage.of(known(id, account), account.isAnyOf(Role.ADMINISTRATOR));
    return page(HttpStatus.OK, page).addObject("kept", kept.isPresent());
  }

  @PostMapping("/offices/{id}")
  ModelAndView change(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Office before = known(id, account);
    Form form = new Form(fields);
    Optional<Office> office = read(form, before.id());
    if (office.isEmpty()) {
      return page(
          HttpStatus.BAD_REQUEST, OfficePage.of(fields, form.problems(), false).at(before.id()));
    }
    offices.change(office.get(), account);
    return kept(id);
  }

  private static Optional<Office> read(Form form, String id) {
    String name = form.required("name");
    Optional<LocalDate> from = form.day("validFrom");
    Optional<LocalDate> to = form.day("validTo");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      form.wrong("validTo", "office.days.wrong");
    }
    List<String> names = form.lines("names");
    String parent = form.text("parent");
    String place = form.text("place");
    String headName = form.text("headName");
    String headTitle = form.text("headTitle");
    String contact = form.text("contact");
    return form.problems().isEmpty()
        ? Optional.of(
            new Office(id, name, parent, place, headName, headTitle, contact, from, to, names))
        : Optional.empty();
  }

  private Office known(String id, Account account) throws IOException {
    return offices
        .find(id, account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Whose scope is one office adds no other. */
  private static boolean mayAdd(Account account) {
    return account.isAnyOf(Role.ADMINISTRATOR) && account.office() == null;
  }

  private static void refuseUnless(boolean allowed) {
    if (!allowed) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** Another page, so that to load it again sends nothing again. */
  private static ModelAndView kept(String id) {
    return new ModelAndView("redirect:/offices/" + id + "?kept=yes");
  }

  private static ModelAndView page(HttpStatus status, OfficePage page) {
    return new ModelAndView("office", Map.of("page", page), status);
  }
}
