package rasoat.console.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.ConsoleSettings;
import rasoat.console.VietnamTime;
import rasoat.model.post.Post;

/** Morning reports by their days; an address names a day, never a file. */
@Controller
class ReportController {

  private final Optional<Watch> watch;

  ReportController(ConsoleSettings settings) {
    this.watch = settings.watch();
  }

  /** A day with a report, in Vietnam. */
  record Day(LocalDate date) {

    static Day of(Instant time) {
      return new Day(LocalDate.ofInstant(time, Post.VIETNAM));
    }

    public String text() {
      return VietnamTime.day(date);
    }
  }

  @GetMapping("/reports")
  String list(Model model) throws IOException {
    model.addAttribute("days", times().stream().map(Day::of).distinct().toList());
    return "reports";
  }

  @GetMapping("/reports/latest")
  String latest() throws IOException {
    return times().stream()
        .findFirst()
        .map(last -> "redirect:/reports/" + Day.of(last).date())
        .orElse("redirect:/reports");
  }

  @GetMapping("/reports/{day}")
  String day(@PathVariable String day, Model model) throws IOException {
    Day wanted = parse(day);
    List<String> texts = new ArrayList<>();
    for (Instant time : times()) {
      if (Day.of(time).equals(wanted)) {
        watch.orElseThrow().report(time).ifPresent(texts::add);
      }
    }
    if (texts.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("day", wanted);
    model.addAttribute("texts", texts);
    return "report";
  }

  private List<Instant> times() throws IOException {
    return watch.isPresent() ? watch.get().reports() : List.of();
  }

  private static Day parse(String day) {
    try {
      return new Day(LocalDate.parse(day));
    } catch (DateTimeException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
    }
  }
}
