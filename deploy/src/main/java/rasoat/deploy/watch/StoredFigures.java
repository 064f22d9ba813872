package rasoat.deploy.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import rasoat.console.store.SqlFindingStore;
import rasoat.crawler.store.Canary;
import rasoat.crawler.store.VisitTally;
import rasoat.database.Database;
import rasoat.deploy.crawl.Crawling;
import rasoat.model.finding.Kind;
import rasoat.model.port.QueueDepth;

/** What the stores of an installation say, asked when somebody looks. */
public final class StoredFigures {

  /** Shorter than any usual time between two scrapes. */
  private static final Duration GOOD = Duration.ofSeconds(10);

  private static final double MILLIS = 1000;

  private final MeterRegistry registry;
  private final InstantSource clock;
  private final List<Runnable> looks = new ArrayList<>();

  /** None of any store yet, to be told with those figures. */
  public StoredFigures(Figures figures, InstantSource clock) {
    this.registry = figures.registry();
    this.clock = clock;
    gauge("clock.seconds", "Time by this machine", () -> clock.millis() / MILLIS);
  }

  /** Those of findings and the audit trail. */
  public StoredFigures of(Database state, AuditLength audit) {
    Asked<Map<Kind, Long>> kinds = asked("findings", SqlFindingStore.over(state)::counts);
    for (Kind kind : Kind.values()) {
      Gauge.builder("rasoat.findings", () -> kinds.figure(all -> all.getOrDefault(kind, 0L)))
          .description("Posts whose finding is kept")
          .tag("kind", kind.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
    Asked<Long> open = asked("clusters", SqlFindingStore.over(state)::toDecide);
    gauge("findings.open", "Clusters to decide on", () -> open.figure(Long::doubleValue));
    Asked<Long> entries = asked("audit", audit::entries);
    gauge("audit.entries", "Entries of the audit trail", () -> entries.figure(Long::doubleValue));
    Asked<Optional<Duration>> skew = asked("clock", () -> skew(state));
    gauge(
        "clock.skew.seconds",
        "Clock of this machine less that of the database server; NaN without a server",
        () -> skew.figure(StoredFigures::seconds));
    return this;
  }

  private Optional<Duration> skew(Database state) throws IOException {
    return state.serverTime().map(server -> Duration.between(server, clock.instant()));
  }

  /** Those of visits, the queue and canaries. */
  public StoredFigures of(Crawling crawling) {
    Asked<QueueDepth> depth = asked("queue", crawling::depth);
    queue("waiting", depth, QueueDepth::waiting);
    queue("under_way", depth, QueueDepth::underWay);
    queue("dead", depth, QueueDepth::dead);
    Asked<Optional<Instant>> oldest = asked("oldest capture", crawling::oldestWaiting);
    gauge(
        "queue.oldest.seconds",
        "Age of the capture that waits longest; 0 when none does, or the queue cannot tell",
        () -> oldest.figure(one -> age(one, 0)));
    Asked<Optional<Canary>> canary =
        asked("canaries", () -> crawling.store().canaries().all().stream().findFirst());
    gauge(
        "canary.planted.seconds",
        "Since the last canary was planted; NaN when none ever was",
        () -> canary.figure(one -> age(one.map(Canary::planted), Double.NaN)));
    gauge(
        "canary.missing",
        "1 when the last canary has not arrived",
        () -> canary.figure(one -> one.isPresent() && one.get().arrived().isEmpty() ? 1 : 0));
    Asked<Optional<Instant>> report =
        asked("reports", () -> crawling.reports().stream().findFirst());
    gauge(
        "report.seconds",
        "Since the last morning report; NaN when none was ever made",
        () -> report.figure(one -> age(one, Double.NaN)));
    Asked<List<VisitTally>> visits = asked("visits", () -> crawling.store().sources().tally());
    looks.add(() -> visits.answer().ifPresent(all -> all.forEach(one -> visits(visits, one))));
    return this;
  }

  /** How much room there is where that folder lies. */
  public StoredFigures of(String place, Path folder) {
    Asked<Long> free = asked("disk", () -> folder.toFile().getUsableSpace());
    Gauge.builder("rasoat.disk.free.bytes", () -> free.figure(Long::doubleValue))
        .description("Room on the disk")
        .tag("place", place)
        .register(registry);
    return this;
  }

  /** Notes what was not there before: a figure for each source and outcome. */
  void look() {
    looks.forEach(Runnable::run);
  }

  private void visits(Asked<List<VisitTally>> all, VisitTally seen) {
    FunctionCounter.builder(
            "rasoat.visits", all, now -> now.figure(list -> like(list, seen).visits()))
        .description("Visits that ended, by source and outcome")
        .tag("source", seen.source())
        .tag("outcome", seen.outcome())
        .register(registry);
    if (seen.isCompleted()) {
      Gauge.builder(
              "rasoat.source.completed.seconds",
              () -> all.figure(list -> age(Optional.of(like(list, seen).last()), Double.NaN)))
          .description("Since the last visit that was completed")
          .tag("source", seen.source())
          .register(registry);
    }
  }

  private static VisitTally like(List<VisitTally> list, VisitTally seen) {
    return list.stream()
        .filter(one -> one.source().equals(seen.source()) && one.outcome().equals(seen.outcome()))
        .findFirst()
        .orElse(seen);
  }

  private <T> Asked<T> asked(String part, Asked.Question<T> question) {
    return new Asked<>(part, question, GOOD, clock);
  }

  private void queue(String state, Asked<QueueDepth> depth, ToDoubleFunction<QueueDepth> count) {
    Gauge.builder("rasoat.queue.posts", () -> depth.figure(count))
        .description("Posts in the queue")
        .tag("state", state)
        .register(registry);
  }

  private void gauge(String name, String what, Supplier<Number> figure) {
    Gauge.builder("rasoat." + name, figure).description(what).register(registry);
  }

  private double age(Optional<Instant> time, double without) {
    return time.map(at -> Duration.between(at, clock.instant()).toMillis() / MILLIS)
        .orElse(without);
  }

  private static double seconds(Optional<Duration> time) {
    return time.map(one -> one.toMillis() / MILLIS).orElse(Double.NaN);
  }

  /** How many entries the audit trail has. */
  @FunctionalInterface
  public interface AuditLength {
    long entries() throws IOException;
  }
}
