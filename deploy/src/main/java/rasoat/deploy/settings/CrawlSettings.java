package rasoat.deploy.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.schedule.Blackout;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.source.Budget;

/**
 * How sources are visited.
 *
 * @param nightly when sources without a schedule of their own are visited
 * @param report when the morning report is made
 * @param blackouts in which nobody is visited
 * @param budget of each visit to a source that has none of its own
 * @param parallel how many sources are visited at once
 * @param spacing the shortest time between two requests to one host; empty for what is usual
 * @param keep how long posts without a finding are kept
 * @param canary whether a planted document travels the whole way every night
 * @param webhookPort where platforms may tell things by themselves, on this machine
 * @param timeStamps the authority that stamps the custody log every day (RFC 3161)
 * @param timeStampRoots the certificates that must vouch for it
 */
public record CrawlSettings(
    Cron nightly,
    Cron report,
    List<Blackout> blackouts,
    Budget budget,
    int parallel,
    Optional<Duration> spacing,
    Duration keep,
    boolean canary,
    Optional<Integer> webhookPort,
    Optional<URI> timeStamps,
    Optional<Path> timeStampRoots) {

  static final CrawlSettings USUAL =
      new CrawlSettings(
          Cron.parse("0 0 1 * * ?"),
          Cron.parse("0 0 6 * * ?"),
          List.of(),
          new Budget(Duration.ofHours(1), 10_000),
          4,
          Optional.empty(),
          Duration.ofHours(72),
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public CrawlSettings {
    blackouts = List.copyOf(blackouts);
  }
}
