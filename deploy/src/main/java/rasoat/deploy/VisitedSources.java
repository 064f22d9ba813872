package rasoat.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.console.source.Brought;
import rasoat.console.source.Fare;
import rasoat.console.source.PastVisit;
import rasoat.console.source.PastVisit.Ending;
import rasoat.console.source.Planted;
import rasoat.console.source.Schedule;
import rasoat.console.source.SourceDesk;
import rasoat.console.source.SourceVisit;
import rasoat.console.source.Watch;
import rasoat.console.source.WatchedSource;
import rasoat.console.source.WatchedSource.Origin;
import rasoat.console.source.WatchedSource.Standing;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.schedule.Blackout;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SourceState;
import rasoat.crawler.store.Sources;
import rasoat.crawler.store.VisitCounts;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.settings.CrawlSettings;

/** What the console shows of a crawl. */
record VisitedSources(Crawling crawling) implements Watch {

  @Override
  public List<WatchedSource> sources() throws IOException {
    List<WatchedSource> watched = new ArrayList<>();
    for (Source source : crawling.sources()) {
      watched.add(watched(source, true, fare(source.id())));
    }
    for (Source source : crawling.set().now().off()) {
      watched.add(watched(source, false, fare(source.id())));
    }
    return watched;
  }

  private WatchedSource watched(Source source, boolean isOn, Fare fare) {
    return new WatchedSource(
        source.id(),
        source.connector().title(),
        shown(source.address()),
        source.purpose(),
        source.legalBasis(),
        standing(source.standing()),
        source.confirmedBy(),
        origin(source.id()),
        isOn,
        fare);
  }

  private Origin origin(String id) {
    if (crawling.set().isInFile(id)) {
      return Origin.FILE;
    }
    return crawling.set().own().contains(id) ? Origin.PROGRAM : Origin.CONSOLE;
  }

  /** A feed may have been set with its key in its address. */
  static String shown(String address) {
    try {
      return FetchRequest.of(new URI(address), Wanted.ANSWER).shown();
    } catch (URISyntaxException e) {
      return address; // A name, a folder or words to search for.
    }
  }

  private static Standing standing(Source.Standing standing) {
    return switch (standing) {
      case OFFICIAL -> Standing.OFFICIAL;
      case INFORMAL -> Standing.INFORMAL;
      case UNKNOWN -> Standing.UNKNOWN;
    };
  }

  private Fare fare(String source) throws IOException {
    Optional<SourceState> state = crawling.store().sources().state(source);
    long unfinished = crawling.store().unfinished().count(source);
    return state.map(known -> fare(known, unfinished)).orElse(Fare.NEVER_VISITED);
  }

  private static Fare fare(SourceState state, long unfinished) {
    return new Fare(
        state.last().map(VisitedSources::visit),
        state.underWay(),
        state.failures(),
        Optional.of(state.nextTry()).filter(Sources.NEVER::isAfter),
        brought(state.total()),
        unfinished);
  }

  private static PastVisit visit(EndedVisit visit) {
    Instant ended = visit.ended();
    Brought brought = brought(visit.counts());
    return switch (visit.outcome()) {
      case VisitOutcome.Completed() -> new PastVisit(ended, Ending.COMPLETED, "", "", brought);
      case VisitOutcome.Deferred(Instant until, String reason) ->
          new PastVisit(ended, Ending.DEFERRED, reason, "", brought);
      case VisitOutcome.Failed(String reason) ->
          new PastVisit(ended, Ending.FAILED, reason, "", brought);
      case VisitOutcome.Stopped(String reason, String task) ->
          new PastVisit(ended, Ending.STOPPED, reason, task, brought);
      case VisitOutcome.Closed(String reason) ->
          new PastVisit(ended, Ending.CLOSED, reason, "", brought);
    };
  }

  private static Brought brought(VisitCounts counts) {
    return new Brought(
        counts.added(),
        counts.edited(),
        counts.gone(),
        counts.kept(),
        counts.missing(),
        counts.problems());
  }

  @Override
  public void resume(String source) throws IOException {
    crawling.store().sources().resume(source);
  }

  @Override
  public List<Instant> reports() throws IOException {
    return crawling.reports();
  }

  @Override
  public Optional<String> report(Instant time) throws IOException {
    return crawling.report(time);
  }

  @Override
  public List<SourceVisit> visitsSince(Instant time) throws IOException {
    return crawling.store().sources().visitsSince(time).stream()
        .map(visit -> new SourceVisit(visit.source(), visit(visit)))
        .toList();
  }

  @Override
  public Schedule schedule() throws IOException {
    CrawlSettings plan = crawling.plan();
    List<Schedule.Planned> own = new ArrayList<>();
    for (Source source : crawling.sources()) {
      if (source.schedule() != null) {
        own.add(planned(source.id(), Cron.parse(source.schedule())));
      }
    }
    return new Schedule(
        planned("", plan.nightly()),
        own,
        plan.blackouts().stream().map(VisitedSources::window).toList());
  }

  private Schedule.Planned planned(String source, Cron cron) {
    return new Schedule.Planned(source, cron.toString(), crawling.nextRun(cron));
  }

  @Override
  public SourceDesk desk() {
    return new SourcesAtHome(crawling.set());
  }

  private static String window(Blackout blackout) {
    return blackout.from() + "-" + blackout.to();
  }

  @Override
  public Optional<Planted> canary() throws IOException {
    return crawling.store().canaries().all().stream()
        .findFirst()
        .map(canary -> new Planted(canary.planted(), canary.arrived()));
  }
}
