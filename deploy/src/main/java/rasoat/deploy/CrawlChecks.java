package rasoat.deploy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.Canary;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SourceState;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.crawl.SetSources;
import rasoat.deploy.settings.Settings;

/** Looks at settings, sources, the queue and canaries. */
record CrawlChecks(RaSoat program) {

  private static final Duration LONGEST_NIGHT = Duration.ofHours(26);

  List<Check> run() {
    try {
      Settings settings = program.settings();
      try (Crawling crawling = program.wiring().crawling(settings)) {
        return of(crawling);
      }
    } catch (IOException e) {
      return List.of(
          Check.fail("crawl", String.valueOf(e.getMessage()), "Correct the settings or the home."));
    }
  }

  /** How it goes in one that works. */
  static List<Check> beside(Crawling crawling) {
    try {
      return of(crawling);
    } catch (IOException e) {
      return List.of(
          Check.fail("queue", String.valueOf(e.getMessage()), "Is the database or Kafka there?"));
    }
  }

  private static List<Check> of(Crawling crawling) throws IOException {
    List<Check> checks = new ArrayList<>();
    SetSources.Now now = crawling.set().now();
    if (now.visited().isEmpty()) {
      checks.add(
          Check.warn(
              "source",
              "none in the settings or the console",
              "Copy deploy/rasoat.yaml to the home, or add one at /sources of the console."));
    }
    for (Source source : now.visited()) {
      checks.add(of(source, crawling.store().sources().state(source.id())));
    }
    now.off().forEach(source -> checks.add(Check.ok("source", source.id() + ", switched off")));
    now.leftOut().forEach(one -> checks.add(of(one)));
    int dead = crawling.deadLetters(1).size();
    checks.add(
        dead == 0
            ? Check.ok("queue", crawling.waitingPosts() + " posts wait to be judged")
            : Check.warn("queue", "some posts could not be judged", "Look: rasoat queue dead"));
    crawling.store().canaries().all().stream()
        .findFirst()
        .map(CrawlChecks::of)
        .ifPresent(checks::add);
    crawling.reports().stream().findFirst().map(CrawlChecks::round).ifPresent(checks::add);
    return checks;
  }

  private static Check round(Instant report) {
    String found = "last morning report at " + SourceRows.time(report);
    return report.isAfter(Instant.now().minus(LONGEST_NIGHT))
        ? Check.ok("schedule", found)
        : Check.warn("schedule", found, "Is 'rasoat serve' running, and since when?");
  }

  private static Check of(SetSources.LeftOut source) {
    return Check.warn(
        "source",
        source.id() + " of the console, not visited: " + source.reason(),
        source.isInFile()
            ? "Take it out of the settings file, or leave it to that."
            : "Correct it at /sources of the console.");
  }

  private static Check of(Source source, Optional<SourceState> state) {
    Optional<EndedVisit> last = state.flatMap(SourceState::last);
    if (last.isEmpty()) {
      return Check.warn(
          "source", source.id() + ", never visited", "Visit: rasoat crawl --source " + source.id());
    }
    String found =
        source.id()
            + ", "
            + SourceRows.word(last.get().outcome())
            + " at "
            + SourceRows.time(last.get().ended());
    return last.get().outcome() instanceof VisitOutcome.Completed
        ? Check.ok("source", found)
        : Check.warn("source", found, SourceRows.reason(last.get()).orElse(""));
  }

  private static Check of(Canary canary) {
    String planted = "planted at " + SourceRows.time(canary.planted());
    return canary.arrived().isPresent()
        ? Check.ok("canary", planted + ", arrived")
        : Check.warn(
            "canary",
            planted + ", not arrived",
            "Is 'rasoat serve' running? See rasoat report --now");
  }
}
