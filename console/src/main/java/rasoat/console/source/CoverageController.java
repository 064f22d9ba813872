package rasoat.console.source;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import rasoat.console.ConsoleSettings;

/** How sources were read in the last nights, and when they are due. */
@Controller
class CoverageController {

  private final Optional<Watch> watch;
  private final InstantSource clock;

  CoverageController(ConsoleSettings settings, InstantSource clock) {
    this.watch = settings.watch();
    this.clock = clock;
  }

  @GetMapping("/sources/coverage")
  String coverage(Model model) throws IOException {
    if (watch.isEmpty()) {
      return "sources-unwatched";
    }
    Watch visiting = watch.get();
    Instant now = clock.instant();
    Instant since = now.minus(Coverage.NIGHTS, ChronoUnit.DAYS);
    model.addAttribute(
        "coverage", Coverage.of(visiting.sources(), visiting.visitsSince(since), now));
    model.addAttribute("schedule", visiting.schedule());
    visiting.canary().ifPresent(canary -> model.addAttribute("canary", canary));
    return "coverage";
  }
}
