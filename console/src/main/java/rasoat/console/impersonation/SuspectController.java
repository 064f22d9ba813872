package rasoat.console.impersonation;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.database.Database;

/** The queue of pages, and one of them. */
@Controller
class SuspectController {

  private final Database state;
  private final SuspectReading reading;
  private final SuspectDesk desk;
  private final InstantSource clock;

  SuspectController(Database state, SuspectReading reading, SuspectDesk desk, InstantSource clock) {
    this.state = state;
    this.reading = reading;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/impersonation")
  ModelAndView queue(
      @RequestParam Map<String, String> given,
      @RequestParam Optional<Long> after,
      @RequestParam Optional<Long> before,
      @AuthenticationPrincipal Account account)
      throws IOException {
    SuspectFilter filter = SuspectFilter.of(given).orElseThrow(SuspectController::notFound);
    SuspectQueue queue =
        SuspectQueue.read(
            state, filter, new SuspectQueue.Place(after, before), account, clock.instant());
    return new ModelAndView("impersonation", Map.of("list", queue, "mayWork", mayWork(account)));
  }

  /** On to the next of the same queue; to the queue itself when there is none. */
  @GetMapping("/impersonation/next")
  String next(
      @RequestParam long after,
      @RequestParam(defaultValue = "") String queue,
      @AuthenticationPrincipal Account account)
      throws IOException {
    SuspectFilter filter = SuspectFilter.ofQuery(queue);
    Optional<Long> next = SuspectQueue.next(state, filter, after, account);
    return "redirect:" + next.map(id -> address(id, filter)).orElseGet(filter::address);
  }

  @GetMapping("/impersonation/{id}")
  ModelAndView one(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String queue,
      @AuthenticationPrincipal Account account)
      throws IOException {
    SuspectView view =
        reading
            .view(id, SuspectFilter.ofQuery(queue), account)
            .orElseThrow(SuspectController::notFound);
    desk.opened(id, account);
    return new ModelAndView("suspect", Map.of("view", view, "mayWork", mayWork(account)));
  }

  /** The page of one, looked at on the way through that queue. */
  static String address(long id, SuspectFilter filter) {
    String query = filter.query();
    return "/impersonation/"
        + id
        + (query.isEmpty() ? "" : "?queue=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  static boolean mayWork(Account account) {
    return account.isAnyOf(Role.CULTURE_OFFICER);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
