package rasoat.console.statistics;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.ConsoleSettings;
import rasoat.console.PageWords;
import rasoat.console.account.Account;
import rasoat.console.review.Scope;
import rasoat.console.source.Watch;
import rasoat.model.post.Post;

/** The page of figures. */
@Controller
class StatisticsController {

  private final Statistics statistics;
  private final Optional<Watch> watch;
  private final MessageSource messages;
  private final InstantSource clock;

  StatisticsController(
      Statistics statistics,
      ConsoleSettings settings,
      MessageSource messages,
      InstantSource clock) {
    this.statistics = statistics;
    this.watch = settings.watch();
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/statistics")
  String page(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String by,
      @AuthenticationPrincipal Account account,
      Locale locale,
      Model model)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
    Asked asked =
        new StatisticsAddress(from, to, by)
            .asked(today, Scope.of(account))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    PageWords words = new PageWords(messages, locale);
    // A source has no office: who answers for one office alone does not see all that is watched.
    Optional<Watch> shown = account.office() == null ? watch : Optional.empty();
    model.addAttribute("page", StatisticsPage.of(statistics.of(asked), shown, today, words));
    return "statistics";
  }
}
