package rasoat.console.group;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.office.Form;
import rasoat.console.office.Office;
import rasoat.console.office.Offices;
import rasoat.model.post.Post;

/** The groups that offices manage. */
@Controller
class GroupController {

  private final Groups groups;
  private final Offices offices;
  private final InstantSource clock;

  GroupController(Groups groups, Offices offices, InstantSource clock) {
    this.groups = groups;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/groups")
  ModelAndView list(@RequestParam Optional<String> kept, @AuthenticationPrincipal Account account)
      throws IOException {
    Map<String, Office> known =
        offices.list(account).stream().collect(Collectors.toMap(Office::id, Function.identity()));
    List<ListedGroup> rows =
        groups.list(account).stream().map(group -> listed(group, known)).toList();
    return new ModelAndView(
        "groups",
        Map.of(
            "groups", rows,
            "overdue", rows.stream().filter(ListedGroup::overdue).count(),
            "mayChange", mayChange(account),
            "kept", kept.isPresent()));
  }

  private ListedGroup listed(ManagedGroup group, Map<String, Office> known) {
    String office = Optional.ofNullable(known.get(group.office())).map(Office::name).orElse("");
    return new ListedGroup(group, office, group.isOverdueOn(today()));
  }

  @GetMapping("/groups/new")
  ModelAndView blank(@AuthenticationPrincipal Account account) throws IOException {
    return page(HttpStatus.OK, GroupForm.blank(offices.list(account)));
  }

  @PostMapping("/groups/new")
  ModelAndView add(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    return keep(0, fields, account);
  }

  @GetMapping("/groups/{id}")
  ModelAndView one(@PathVariable long id, @AuthenticationPrincipal Account account)
      throws IOException {
    ManagedGroup group = known(id, account);
    return page(HttpStatus.OK, GroupForm.of(group, offices.list(account), mayChange(account)));
  }

  @PostMapping("/groups/{id}")
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
    Form form = new Form(fields);
    Optional<ManagedGroup> group = GroupForm.read(id, form, choices, today());
    if (group.isEmpty()) {
      return page(
          HttpStatus.BAD_REQUEST, new GroupForm(id, fields, form.problems(), choices, true));
    }
    groups.keep(group.get(), account);
    return new ModelAndView("redirect:/groups?kept=yes");
  }

  private ManagedGroup known(long id, Account account) throws IOException {
    return groups
        .find(id, account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
  }

  private static boolean mayChange(Account account) {
    return account.isAnyOf(Role.REGISTRAR, Role.UNIT_HEAD);
  }

  private static ModelAndView page(HttpStatus status, GroupForm form) {
    return new ModelAndView("group", Map.of("page", form), status);
  }
}
