package rasoat.deploy.crawl;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.crawler.source.Source;
import rasoat.crawler.store.Canary;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SourceState;
import rasoat.deploy.settings.Settings.Topic;
import rasoat.model.port.CaptureQueue;

/** Makes morning reports from what the store, the queue and earlier reports remember. */
record Reporting(
    Agenda agenda,
    CrawlStore store,
    CaptureQueue queue,
    Forgetting forgetting,
    Reports reports,
    InstantSource clock) {

  /** The longest that a canary may take. */
  private static final Duration JOURNEY = Duration.ofHours(1);

  /** What was done since the last report, or since the first visit when there is none. */
  MorningReport now() throws IOException {
    Optional<Instant> last = reports.last();
    if (last.isPresent()) {
      return since(last.get());
    }
    Optional<Instant> first =
        store.sources().visitsSince(Instant.EPOCH).stream().map(EndedVisit::begun).findFirst();
    return since(first.orElse(clock.instant()));
  }

  /** What was done since then. */
  MorningReport since(Instant since) throws IOException {
    Instant now = clock.instant();
    Set<String> off = agenda.off();
    List<SourceState> states =
        store.sources().states().stream().filter(one -> !off.contains(one.source())).toList();
    Set<String> visited = states.stream().map(SourceState::source).collect(Collectors.toSet());
    return new MorningReport(
        since,
        now,
        agenda.sources().stream().map(Source::id).filter(id -> !visited.contains(id)).toList(),
        states,
        store.sources().visitsSince(since),
        reports.judgedSince(since),
        queue.depth(),
        forgetting.expiredSince(since),
        lost(since, now),
        agenda.topics().stream().map(Topic::name).toList());
  }

  /** A canary that was sent off an hour ago should have arrived; each is told of once. */
  private List<Canary> lost(Instant since, Instant now) throws IOException {
    Instant first = since.minus(JOURNEY);
    Instant last = now.minus(JOURNEY);
    return store.canaries().all().stream()
        .filter(one -> one.arrived().isEmpty())
        .filter(one -> !one.planted().isBefore(first) && one.planted().isBefore(last))
        .toList();
  }
}
