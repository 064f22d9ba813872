package rasoat.deploy.crawl;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.Crawler;
import rasoat.crawler.custody.RequestFacts;
import rasoat.crawler.custody.RequestRecords;
import rasoat.crawler.look.PageLooks;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.schedule.Timetable;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.Source;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.EndedVisit;
import rasoat.deploy.scan.QueuedPosts;
import rasoat.deploy.scan.ScanReport;
import rasoat.deploy.scan.Watching;
import rasoat.deploy.settings.CrawlSettings;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SourceList;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.FolderByteStore;
import rasoat.model.port.QueueDepth;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;
import rasoat.model.post.Step;

/** Everything a crawl works with, opened over one home; closed together. */
public final class Crawling implements QueuedPosts.Settlement, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Crawling.class);

  private final CrawlHome home;
  private final Settings settings;
  private final Clock clock;
  private final CrawlStore store;
  private final CaptureQueue queue;
  private final ExportedQueue exported;
  private final FolderByteStore captures;
  private final Crawler crawler;
  private final Custody custody;
  private final RequestRecords requests;
  private final Set<Sha256> fetched = ConcurrentHashMap.newKeySet();
  private final Forgetting forgetting;
  private final CanaryInbox canary;
  private final Reports reports;
  private final SetSources set;
  private final Agenda agenda;
  private final Reporting reporting;
  private final PageLooks looks;
  private volatile CaptureTaker judged = capture -> {};

  private Crawling(
      CrawlHome home, Settings settings, Clock clock, CrawlStore store, CaptureQueue queue)
      throws IOException {
    this.home = home;
    this.settings = settings;
    this.clock = clock;
    this.store = store;
    this.queue = queue;
    this.exported = new ExportedQueue(queue);
    this.captures = new FolderByteStore(home.captures());
    this.requests = new RequestRecords(home.captures());
    SourceConnectors connectors =
        new SourceConnectors(
            settings,
            captures,
            new FlaggedCaptures(home.flagged()),
            this::fetched,
            home.pseudonyms(),
            store.hints(),
            clock);
    this.looks = connectors.looks();
    this.crawler = new Crawler(store, exported, connectors, clock);
    this.custody =
        new Custody(
            home,
            settings.crawl(),
            captures,
            Quarantine.of(settings.secrets(), home.quarantine(), clock),
            clock);
    this.forgetting = new Forgetting(store.posts(), captures, custody, this::inboxes, fetched);
    this.canary = new CanaryInbox(home.canary(), store.canaries(), CanaryInbox::letter);
    this.reports = new Reports(home.reports());
    this.set =
        new SetSources(
            settings,
            store.kept(),
            SourceList.within(home.sources(), settings.crawl().budget()),
            Set.of(home.tipSource().id(), canary.source().id()));
    this.agenda = new Agenda(settings, set, own(), store, clock);
    this.reporting = new Reporting(agenda, store, queue, forgetting, reports, clock);
  }

  /** Opens what lies in that home. */
  public static Crawling open(CrawlHome home, Settings settings, Clock clock) throws IOException {
    return open(home, settings, clock, Watching.NOBODY);
  }

  /** The same, where somebody looks on. */
  public static Crawling open(CrawlHome home, Settings settings, Clock clock, Watching watching)
      throws IOException {
    CrawlStore store = CrawlStore.open(home.store(), clock, settings.crawl().keep());
    try {
      CaptureQueue queue = Queues.open(settings.queue(), home, clock);
      try {
        return new Crawling(home, settings, clock, store, watching.over(queue));
      } catch (IOException | RuntimeException e) {
        queue.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private List<Path> inboxes() throws IOException {
    return Stream.concat(set.now().visited().stream(), own().stream())
        .filter(source -> source.connector() == Connector.INBOX)
        .map(source -> Path.of(source.address()))
        .toList();
  }

  private List<Source> own() {
    return settings.crawl().canary()
        ? List.of(home.tipSource(), canary.source())
        : List.of(home.tipSource());
  }

  /** Visits those sources once, whether they are due or not. */
  public List<EndedVisit> visit(List<Source> sources, BooleanSupplier isOver) throws IOException {
    List<EndedVisit> ended =
        crawler.round(sources, settings.crawl().parallel(), settings.crawl().budget(), isOver);
    forgetting.visited(clock.instant().minus(settings.crawl().keep()));
    return ended;
  }

  private void fetched(Sha256 digest, RequestFacts request) throws IOException {
    requests.keep(digest, request);
    fetched.add(digest);
  }

  /** The same, writing what comes in as {@code posts.jsonl} too. */
  public List<EndedVisit> visit(List<Source> sources, BooleanSupplier isOver, Path export)
      throws IOException {
    try (CaptureExport file = CaptureExport.begin(export, captures)) {
      exported.to(file);
      return visit(sources, isOver);
    } finally {
      exported.toNobody();
    }
  }

  /** What waits to be judged; what comes of it is settled here. */
  public QueuedPosts waiting(ScanReport report) {
    return new QueuedPosts(queue, captures::wholeFileOf, this, report);
  }

  @Override
  public boolean isSettled(Capture capture) throws IOException {
    return forgetting.isSettled(capture);
  }

  /** All but canaries, and posts whose bytes went when they were judged before. */
  @Override
  public boolean isKept(Capture capture, Finding finding) throws IOException {
    return !canary.caught(capture, finding) && !forgetting.isSettled(capture);
  }

  @Override
  public void settle(Capture capture, Finding finding) throws IOException {
    judged.take(capture);
    forgetting.settle(capture, finding);
  }

  /** A post that was judged again turns out to show a state secret: its bytes go. */
  public void becameSecret(Finding finding) throws IOException {
    forgetting.becameSecret(finding);
  }

  /**
   * All that waited was judged: leaves nothing of it beside the tables, and destroys what was
   * encrypted and has had its time.
   */
  public void clear() throws IOException {
    custody.endQuarantine();
    store.clear();
  }

  /** From now on that one is told of each post that was judged, canaries left out. */
  public void tell(CaptureTaker taker) {
    judged = taker;
  }

  /** Looks at pages, as politely as sources are visited. */
  public PageLooks looks() {
    return looks;
  }

  /** So many posts of each kind were judged: the next morning report counts them. */
  public void judged(Map<Kind, Long> posts) throws IOException {
    reports.judged(clock.instant(), posts);
  }

  /** What is done by itself. */
  public Night night(Night.Judging judging) throws IOException {
    set.now().leftOut().forEach(Crawling::warn);
    return new Night(settings.crawl(), agenda, crawler, judging, canary, reporting);
  }

  private static void warn(SetSources.LeftOut source) {
    LOG.warn("source {} of the console is not visited: {}", source.id(), source.reason());
  }

  /** What was done since the last morning report. */
  public MorningReport reportNow() throws IOException {
    return reporting.now();
  }

  /** The last morning report as it is printed. */
  public Optional<String> lastReport() throws IOException {
    return reports.lastText();
  }

  /** How full the queue is. */
  public QueueDepth depth() throws IOException {
    return queue.depth();
  }

  /** When the one that waits longest was captured, where the queue can tell. */
  public Optional<Instant> oldestWaiting() throws IOException {
    return queue.oldestWaiting();
  }

  /** How many posts wait to be judged. */
  public long waitingPosts() throws IOException {
    return queue.depth().waiting();
  }

  /** Listens to platforms where a port for that is set, until it is closed. */
  public Closeable listen() throws IOException {
    Optional<Integer> port = settings.crawl().webhookPort();
    if (port.isEmpty()) {
      return () -> {};
    }
    WebhookDoors doors = new WebhookDoors(store, captures, home.pseudonyms(), clock);
    return WebhookServer.open(port.get(), doors.of(set.now().visited()));
  }

  /** What is in custody. */
  public Custody custody() {
    return custody;
  }

  /** The way of that post so far; what became of those findings of it too. */
  public List<Step> steps(PostKey post, Set<String> findings) throws IOException {
    return new PostWay(store.steps(), custody, captures, queue).of(post, findings);
  }

  /** What the crawler remembers. */
  public CrawlStore store() {
    return store;
  }

  /** The oldest posts that could not be judged. */
  public List<DeadLetter> deadLetters(int limit) throws IOException {
    return queue.deadLetters(limit);
  }

  /** Has that one judged again; false when there is none of that name. */
  public boolean replay(String deadLetter) throws IOException {
    return queue.replay(deadLetter);
  }

  @Override
  public void close() throws IOException {
    try (store) {
      queue.close();
    }
  }

  /** Takes posts that were judged. */
  @FunctionalInterface
  public interface CaptureTaker {
    void take(Capture capture) throws IOException;
  }

  /** Where tips are laid. */
  public Path tips() {
    return home.tips();
  }

  /** What is watched: the sources that are set, and tips. */
  public List<Source> sources() throws IOException {
    return Stream.concat(set.now().visited().stream(), Stream.of(home.tipSource())).toList();
  }

  /** The sources that are set. */
  public SetSources set() {
    return set;
  }

  /** When morning reports were made, the last one first. */
  public List<Instant> reports() throws IOException {
    return reports.times();
  }

  /** The morning report made at that time, as it is printed; empty when there is none. */
  public Optional<String> report(Instant time) throws IOException {
    return reports.text(time);
  }

  /** How sources are visited. */
  public CrawlSettings plan() {
    return settings.crawl();
  }

  /** When that is due next; empty when it never is. */
  public Optional<Instant> nextRun(Cron cron) {
    return new Timetable(settings.crawl().blackouts()).due(cron, clock.instant());
  }
}
