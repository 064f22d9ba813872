package rasoat.console.review;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.account.Account;
import rasoat.database.Database;
import rasoat.model.port.FindingStore;

/** The queue, and the plain lists beside it. */
@Controller
class QueueController {

  private final Database state;
  private final FindingStore findings;

  QueueController(Database state, FindingStore findings) {
    this.state = state;
    this.findings = findings;
  }

  @GetMapping("/findings")
  String list(
      @RequestParam Map<String, String> given,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam Optional<Long> after,
      @RequestParam Optional<Long> before,
      @AuthenticationPrincipal Account account,
      Model model)
      throws IOException {
    QueueFilter filter =
        QueueFilter.of(given).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (filter.kind().isPresent() && !filter.kind().get().isFlagged()) {
      model.addAttribute("list", PlainList.read(state, findings, filter, page, account));
      return "findings-plain";
    }
    Queue.Place place = new Queue.Place(after.map(ClusterId::new), before.map(ClusterId::new));
    model.addAttribute("list", Queue.read(state, filter, place, account));
    return "findings";
  }

  /** On to the next of the same queue; to the queue itself when there is none. */
  @GetMapping("/findings/next")
  String next(
      @RequestParam long after,
      @RequestParam(defaultValue = "") String queue,
      @AuthenticationPrincipal Account account)
      throws IOException {
    QueueFilter filter = QueueFilter.ofQuery(queue);
    Optional<QueueRow> next = Queue.next(state, filter, new ClusterId(after), account);
    return "redirect:" + next.map(row -> address(row.face(), filter)).orElseGet(filter::address);
  }

  /** The page of a finding, looked at on the way through that queue. */
  static String address(String finding, QueueFilter filter) {
    String queue = URLEncoder.encode(filter.query(), StandardCharsets.UTF_8);
    return "/findings/" + finding + (queue.isEmpty() ? "" : "?queue=" + queue);
  }
}
