package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.Crawler;
import rasoat.crawler.custody.Stamping;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.schedule.Timetable;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.inbox.InboxSource;
import rasoat.crawler.store.Canary;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SourceState;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.Settings.Topic;
import rasoat.model.finding.Kind;
import rasoat.model.port.CaptureQueue;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/**
 * What is done by itself. Each beat does what is due: sources are visited, what came in is judged,
 * what need not be kept is forgotten, the canary is planted, the report is made.
 *
 * <p>Where machines are many, each judges what waits for any of them, and one at a time leads: it
 * does all the rest.
 *
 * <p>Nothing but the store says what was done, so it does not matter when the program was off: what
 * was missed is due with the first beat after.
 */
public final class Night {

  private static final Logger LOG = LoggerFactory.getLogger(Night.class);

  /** The longest that a canary may take. */
  private static final Duration JOURNEY = Duration.ofHours(1);

  private final Settings settings;
  private final Timetable timetable;
  private final CrawlStore store;
  private final CaptureQueue queue;
  private final Crawler crawler;
  private final Judging judging;
  private final Forgetting forgetting;
  private final CanaryInbox canary;
  private final Reports reports;
  private final List<Source> own;
  private final InstantSource clock;
  private final Instant begun;

  Night(
      Settings settings,
      CrawlStore store,
      CaptureQueue queue,
      Crawler crawler,
      Judging judging,
      Forgetting forgetting,
      CanaryInbox canary,
      Reports reports,
      List<Source> own,
      InstantSource clock) {
    this.settings = settings;
    this.timetable = new Timetable(settings.crawl().blackouts());
    this.store = store;
    this.queue = queue;
    this.crawler = crawler;
    this.judging = judging;
    this.forgetting = forgetting;
    this.canary = canary;
    this.reports = reports;
    this.own = List.copyOf(own);
    this.clock = clock;
    this.begun = clock.instant();
  }

  /**
   * Does what is due now.
   *
   * @param isOver whether the program is ending
   * @return the report, when it was time for one
   */
  public Optional<MorningReport> beat(BooleanSupplier isOver) throws IOException {
    visit(isOver);
    judge(isOver);
    return finish();
  }

  /** The same without judging: what one machine of many does. */
  public Optional<MorningReport> lead(BooleanSupplier isOver) throws IOException {
    visit(isOver);
    return finish();
  }

  /** Judges what waits: what every machine of many does. */
  public void judge(BooleanSupplier isOver) throws IOException {
    if (queue.depth().waiting() > 0 && !isOver.getAsBoolean()) {
      reports.judged(clock.instant(), judging.judge());
    }
  }

  private void visit(BooleanSupplier isOver) throws IOException {
    if (timetable.isOpen(clock.instant())) {
      plantCanary();
      List<Source> due = due();
      crawler.round(
          due,
          settings.crawl().parallel(),
          settings.crawl().budget(),
          () -> isOver.getAsBoolean() || !timetable.isOpen(clock.instant()));
    }
  }

  private Optional<MorningReport> finish() throws IOException {
    Instant now = clock.instant();
    if (queue.depth().waiting() + queue.depth().underWay() == 0) {
      // Nobody's time is over while he still waits to be judged.
      forgetting.expire(now);
    }
    return report(now);
  }

  private void plantCanary() throws IOException {
    if (!settings.crawl().canary()) {
      return;
    }
    Instant last =
        store.canaries().all().stream().map(Canary::planted).findFirst().orElse(Instant.EPOCH);
    if (timetable.isDue(settings.crawl().nightly(), last, clock.instant())) {
      canary.plant();
    }
  }

  private List<Source> due() throws IOException {
    List<Source> due = new ArrayList<>();
    for (Source source : sources()) {
      if (isDue(source)) {
        due.add(source);
      }
    }
    due.sort(Comparator.comparing(source -> topicsOf(source).isEmpty()));
    return due;
  }

  /** What makes the source matter more today. */
  private List<Topic> topicsOf(Source source) {
    return topics().stream().filter(topic -> topic.sources().contains(source.id())).toList();
  }

  /** The sources that are set, and our own. */
  private List<Source> sources() {
    List<Source> sources = new ArrayList<>(settings.sources());
    sources.addAll(own);
    if (settings.crawl().canary()) {
      sources.add(canary.source());
    }
    return sources;
  }

  private boolean isDue(Source source) throws IOException {
    Instant now = clock.instant();
    Optional<SourceState> state = store.sources().state(source.id());
    if (state.isPresent() && state.get().nextTry().isAfter(now)) {
      return false;
    }
    Instant last =
        state.flatMap(SourceState::last).map(visit -> visit.begun()).orElse(Instant.EPOCH);
    return isUnfinished(state)
        || crons(source).anyMatch(cron -> timetable.isDue(cron, last, now))
        || calls(source, now);
  }

  private Stream<Cron> crons(Source source) {
    Cron own =
        source.schedule() == null ? settings.crawl().nightly() : Cron.parse(source.schedule());
    return Stream.concat(
        Stream.of(own), topicsOf(source).stream().flatMap(topic -> topic.schedule().stream()));
  }

  /** Whether something came in at the source that does not wait for the night. */
  private boolean calls(Source source, Instant now) throws IOException {
    boolean calls =
        switch (source.connector()) {
          case INBOX -> InboxSource.isWaiting(Path.of(source.address()), now);
          case FACEBOOK_PAGE ->
              !store.hints().waiting(Platform.FACEBOOK, source.address(), 1).isEmpty();
          default -> false;
        };
    return calls || store.unfinished().nextTry(source.id()).filter(now::isAfter).isPresent();
  }

  /** What did not come to its end goes on as soon as it may. */
  private static boolean isUnfinished(Optional<SourceState> state) {
    return state
        .flatMap(SourceState::last)
        .filter(visit -> !(visit.outcome() instanceof VisitOutcome.Completed))
        .isPresent();
  }

  private Optional<MorningReport> report(Instant now) throws IOException {
    Instant since = reports.last().orElse(begun);
    // Blackouts do not hold it back: a report disturbs nobody.
    Optional<Instant> due = timetable.due(settings.crawl().report(), since);
    if (due.filter(time -> !time.isAfter(now)).isEmpty()) {
      return Optional.empty();
    }
    forgetting.sweep(now.minus(settings.crawl().keep()));
    forgetting.custody().daily().ifPresent(Night::tell);
    MorningReport report = reportSince(since, now);
    reports.write(report);
    if (report.isAlarm()) {
      LOG.error(
          "the morning report needs a person: {} sources not scanned, {} canaries lost",
          report.notScanned().size(),
          report.lost().size());
    }
    return Optional.of(report);
  }

  private static void tell(Stamping stamping) {
    stamping.problems().forEach(problem -> LOG.warn("time-stamp of the custody log: {}", problem));
  }

  /** What was done since the last report. */
  MorningReport reportNow() throws IOException {
    Instant now = clock.instant();
    Optional<Instant> first =
        store.sources().visitsSince(Instant.EPOCH).stream().map(EndedVisit::begun).findFirst();
    return reportSince(reports.last().or(() -> first).orElse(now), now);
  }

  private MorningReport reportSince(Instant since, Instant now) throws IOException {
    List<SourceState> states = store.sources().states();
    Set<String> visited = states.stream().map(SourceState::source).collect(Collectors.toSet());
    return new MorningReport(
        since,
        now,
        sources().stream().map(Source::id).filter(id -> !visited.contains(id)).toList(),
        states,
        store.sources().visitsSince(since),
        reports.judgedSince(since),
        queue.depth(),
        forgetting.expiredSince(since),
        lost(since, now),
        topics().stream().map(Topic::name).toList());
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

  /** What matters today. */
  private List<Topic> topics() {
    LocalDate today = clock.instant().atZone(Post.VIETNAM).toLocalDate();
    return settings.topics().stream().filter(topic -> topic.isOn(today)).toList();
  }

  /** Has what waits in the queue judged; returns how many posts there were of each kind. */
  @FunctionalInterface
  public interface Judging {
    Map<Kind, Long> judge() throws IOException;
  }
}
