package rasoat.console.page;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Access;
import rasoat.console.account.Account;
import rasoat.console.office.Offices;
import rasoat.model.post.Post;

/** What is left to do about official pages. */
@Controller
class TaskController {

  private static final int ROWS = 100;

  private final OfficialPages pages;
  private final Offices offices;
  private final FoundPages found;
  private final InstantSource clock;

  TaskController(OfficialPages pages, Offices offices, FoundPages found, InstantSource clock) {
    this.pages = pages;
    this.offices = offices;
    this.found = found;
    this.clock = clock;
  }

  @GetMapping("/pages/todo")
  ModelAndView list(
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal Account account)
      throws IOException {
    Optional<Task.Reason> wanted =
        Arrays.stream(Task.Reason.values()).filter(each -> each.name().equals(reason)).findFirst();
    if ((wanted.isEmpty() && !reason.isEmpty()) || page < 1) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    List<RegisteredPage> seen =
        pages.all().stream().filter(kept -> account.seesOffice(kept.office())).toList();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
    List<Task> all = Task.of(seen, offices.list(account), found.of(account), today);
    List<Task> tasks = all.stream().filter(task -> fits(task, wanted)).toList();
    long last = Math.max(1, (tasks.size() + ROWS - 1) / ROWS);
    String choice = wanted.map(each -> "reason=" + each + "&").orElse("");
    return new ModelAndView(
        "page-todo",
        Map.of(
            "tasks",
            tasks.stream().skip((page - 1L) * ROWS).limit(ROWS).toList(),
            "choices",
            choices(all, wanted),
            "number",
            page,
            "last",
            last,
            "previous",
            page == 1 ? "" : "/pages/todo?" + choice + "page=" + (page - 1),
            "next",
            page >= last ? "" : "/pages/todo?" + choice + "page=" + (page + 1),
            "allowedOpen",
            Access.isOpen("/pages/allowed", account.roles())));
  }

  private static boolean fits(Task task, Optional<Task.Reason> wanted) {
    return wanted.isEmpty() || wanted.get() == task.reason();
  }

  private static List<PageList.Choice> choices(List<Task> all, Optional<Task.Reason> wanted) {
    return Stream.concat(
            Stream.of(Optional.<Task.Reason>empty()),
            Arrays.stream(Task.Reason.values()).map(Optional::of))
        .map(
            one ->
                new PageList.Choice(
                    "page.task." + one.map(Enum::name).orElse("ALL"),
                    "/pages/todo" + one.map(each -> "?reason=" + each).orElse(""),
                    all.stream().filter(task -> fits(task, one)).count(),
                    one.equals(wanted)))
        .toList();
  }
}
