package rasoat.crawler;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SourceState;
import rasoat.crawler.store.VisitCounts;
import rasoat.database.Claim;
import rasoat.model.port.CaptureQueue;

/**
 * Visits sources and hands what is new to the queue. Safe for many threads, and for all crawlers
 * that share the store: no source is visited twice at once.
 */
public final class Crawler {

  private static final Logger LOG = LoggerFactory.getLogger(Crawler.class);

  private final CrawlStore store;
  private final CaptureQueue queue;
  private final Connectors connectors;
  private final Clock clock;

  /** A crawler that remembers in that store. */
  public Crawler(CrawlStore store, CaptureQueue queue, Connectors connectors, Clock clock) {
    this.store = store;
    this.queue = queue;
    this.connectors = connectors;
    this.clock = clock;
  }

  /**
   * Visits each of the sources once, some of them at the same time; one that is being visited
   * already is left out.
   *
   * @param usual budget of a visit to a source that has none of its own
   * @param isOver whether visits are to end, such as for a blackout or the end of the program
   * @return the visits in the order of the sources
   * @throws IOException when the store or the queue fails; every visit under way is ended first
   */
  public List<EndedVisit> round(
      List<Source> sources, int parallel, Budget usual, BooleanSupplier isOver) throws IOException {
    List<Callable<List<EndedVisit>>> visits = new ArrayList<>();
    for (Source source : sources) {
      visits.add(() -> isOver.getAsBoolean() ? List.of() : visit(source, usual, isOver));
    }
    List<EndedVisit> ended = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(parallel, Thread.ofVirtual().name("visit-", 0).factory())) {
      for (Future<List<EndedVisit>> visit : threads.invokeAll(visits)) {
        ended.addAll(visit.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the round was interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("the round cannot go on: " + e.getCause().getMessage(), e.getCause());
    }
    return ended;
  }

  private List<EndedVisit> visit(Source source, Budget usual, BooleanSupplier isOver)
      throws IOException {
    Optional<Claim> claim = store.sources().claim(source.id());
    if (claim.isEmpty()) {
      return List.of();
    }
    MDC.put("source", source.id());
    MDC.put("visit", UUID.randomUUID().toString());
    try {
      return List.of(visitAlone(source, usual, isOver));
    } finally {
      MDC.remove("source");
      MDC.remove("visit");
      claim.get().close();
    }
  }

  private EndedVisit visitAlone(Source source, Budget usual, BooleanSupplier isOver)
      throws IOException {
    Instant begun = clock.instant();
    store.sources().beginVisit(source.id());
    Budget budget = Objects.requireNonNullElse(source.budget(), usual);
    StoredVisit visit =
        new StoredVisit(source.id(), cursor(source), store, queue, clock, budget, isOver);
    VisitOutcome outcome = rested(visit, outcome(source, visit));
    VisitCounts counts = visit.counts();
    Instant now = clock.instant();
    int failures = store.sources().state(source.id()).map(SourceState::failures).orElse(0);
    store.sources().endVisit(source.id(), outcome, counts, NextTry.after(outcome, failures, now));
    LOG.info(
        "source {}: {}, {} new, {} edited, {} gone, {} problems",
        source.id(),
        outcome.getClass().getSimpleName(),
        counts.added(),
        counts.edited(),
        counts.gone(),
        counts.problems());
    return new EndedVisit(source.id(), begun, now, outcome, counts);
  }

  /** The rest of a source whose budget is spent waits for a while: others come first. */
  private VisitOutcome rested(StoredVisit visit, VisitOutcome outcome) {
    Instant earliest = clock.instant().plus(Budget.REST);
    return outcome instanceof VisitOutcome.Deferred(Instant until, String reason)
            && visit.isSpent()
            && until.isBefore(earliest)
        ? new VisitOutcome.Deferred(earliest, "the budget of the visit is spent")
        : outcome;
  }

  private String cursor(Source source) throws IOException {
    return store.sources().state(source.id()).map(SourceState::cursor).orElse("");
  }

  private VisitOutcome outcome(Source source, StoredVisit visit) throws IOException {
    try {
      Connection connection = connectors.open(source);
      visit.fetching(connection.pictures());
      visit.finish(connection.source());
      return connection.source().visit(visit);
    } catch (SourceUnusableException e) {
      return new VisitOutcome.Stopped(e.getMessage(), e.task());
    } catch (RuntimeException e) {
      // The one place that goes on after anything: a single source must not end the night.
      LOG.warn("source {}: {}", source.id(), e.getClass().getName());
      return new VisitOutcome.Failed("internal error: " + e.getClass().getSimpleName());
    }
  }
}
