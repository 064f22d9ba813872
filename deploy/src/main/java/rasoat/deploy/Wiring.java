package rasoat.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.handover.HandoverSettings;
import rasoat.console.handover.Webhook;
import rasoat.console.impersonation.SuspectPages;
import rasoat.console.page.AllowedPages;
import rasoat.console.page.OfficialPages;
import rasoat.console.store.FindingRecorder;
import rasoat.console.store.PictureLikeness;
import rasoat.console.store.SqlFindingStore;
import rasoat.console.store.SqlReadingStore;
import rasoat.console.store.StateDatabase;
import rasoat.crawler.imported.PostReader;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.backup.Places;
import rasoat.deploy.crawl.CrawlHome;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.pages.Emblems;
import rasoat.deploy.pages.LocalPageDesk;
import rasoat.deploy.pages.PageEngine;
import rasoat.deploy.pages.PageRound;
import rasoat.deploy.scan.PostJudge;
import rasoat.deploy.scan.QueuedPosts;
import rasoat.deploy.scan.ReadingKeeper;
import rasoat.deploy.scan.RejudgeSummary;
import rasoat.deploy.scan.Rejudging;
import rasoat.deploy.scan.Retention;
import rasoat.deploy.scan.Scan;
import rasoat.deploy.scan.ScanInputs;
import rasoat.deploy.scan.ScanReport;
import rasoat.deploy.scan.ScanSummary;
import rasoat.deploy.scan.Watching;
import rasoat.deploy.settings.PaperSettings;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.detector.Detector;
import rasoat.detector.Natives;
import rasoat.detector.PictureHasher;
import rasoat.detector.PictureMemory;
import rasoat.detector.PictureTextReader;
import rasoat.detector.Recognition;
import rasoat.detector.Rejudge;
import rasoat.detector.worker.WorkerLimits;
import rasoat.index.DocumentIndex;
import rasoat.index.Upgrade;
import rasoat.index.UpgradeListener;
import rasoat.index.sealed.SealedLookUp;
import rasoat.index.sealed.SealedPacks;
import rasoat.model.document.OfficialDocument;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingSink;
import rasoat.model.port.FolderByteStore;

/**
 * Puts the parts of the application together over one home.
 *
 * @param published the registry to read in the place of the home's own
 * @param place where state is kept
 * @param emblems that pages are held against, for all who check pages
 * @param watching who looks on while posts are taken in and judged
 */
record Wiring(
    Home home,
    Judges judges,
    Optional<PublishedRegistry> published,
    Place place,
    Emblems emblems,
    Watching watching) {

  /** With the emblems that the settings name. */
  Wiring(Home home, Judges judges, Optional<PublishedRegistry> published, Place place) {
    this(
        home,
        judges,
        published,
        place,
        Emblems.of(
            () -> place.settings().pages().emblems(),
            () -> new PictureHasher(workers(home.cache()))),
        Watching.NOBODY);
  }

  /** With the registry of the home, everything in the home. */
  Wiring(Home home, Judges judges) {
    this(home, judges, Optional.empty(), () -> Settings.USUAL);
  }

  /** The same, where a password alone lets people into the console. */
  Wiring withoutSecondFactor() {
    return new Wiring(
        home,
        judges,
        published,
        () -> {
          Settings settings = place.settings();
          return settings.withAccounts(settings.accounts().withoutSecondFactor());
        },
        emblems,
        watching);
  }

  /** The same, where that one looks on. */
  Wiring watchedBy(Watching other) {
    return new Wiring(home, judges, published, place, emblems, other);
  }

  /** Says where state is kept, when that is asked. */
  @FunctionalInterface
  interface Place {
    Settings settings() throws IOException;
  }

  /** The recognition that is shipped, in worker processes. */
  static Supplier<PostJudge> detectors(Path cache, DocumentIndex documents, SealedLookUp sealed) {
    return detectors(workers(cache), documents, sealed);
  }

  /** The same in this process: to measure it, or to look inside. */
  static Supplier<PostJudge> detectorsHere(Path cache, DocumentIndex documents, SealedLookUp sealed)
      throws IOException {
    return detectors(Recognition.here(Natives.load(cache)), documents, sealed);
  }

  private static Supplier<PostJudge> detectors(
      Recognition recognition, DocumentIndex documents, SealedLookUp sealed) {
    PictureMemory memory = new PictureMemory();
    return () -> PostJudge.of(new Detector(recognition, documents, sealed, memory));
  }

  /** Recognition in processes of their own, started like this one. */
  private static Recognition workers(Path cache) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("java.class.path");
    return Recognition.inWorkers(java, classPath, cache, WorkerLimits.USUAL);
  }

  /** The registry to look things up in, to be closed; others may use it at the same time. */
  DocumentIndex readRegistry() throws IOException {
    return published.isPresent() ? published.get().open() : readOwnRegistry();
  }

  /** As {@link #readRegistry}, the one of the home in any case. */
  DocumentIndex readOwnRegistry() throws IOException {
    home.make();
    return DocumentIndex.openForReading(home.registry());
  }

  /** Whether nothing is registered yet: then only marks can be found. */
  boolean isRegistryEmpty() throws IOException {
    try (DocumentIndex documents = readRegistry()) {
      return documents.size() == 0;
    }
  }

  /** The registry to change, to be closed; one process at a time. */
  DocumentIndex changeRegistry() throws IOException {
    return changeRegistry(UpgradeListener.NONE);
  }

  /** The same, telling how its upgrade goes when an older version wrote it. */
  DocumentIndex changeRegistry(UpgradeListener listener) throws IOException {
    if (published.isPresent()) {
      throw new IOException("expected no --registry: a published registry is only read");
    }
    home.make();
    return Upgrade.open(home.registry(), listener);
  }

  /** The sealed registry with the sealing service it asks, to be closed. */
  SealedScan sealedRegistry() throws IOException {
    home.make();
    return SealedScan.open(home, Clock.systemUTC());
  }

  /** What readings are judged by. */
  private static String state(DocumentIndex documents, SealedScan sealed) throws IOException {
    return documents.state() + sealed.state();
  }

  /** The sealed packs, to take in, list and revoke. */
  SealedPacks sealedPacks() throws IOException {
    home.make();
    return new SealedPacks(home.sealed(), Clock.systemUTC());
  }

  /** The findings of past scans, to be closed. */
  SqlFindingStore openFindings() throws IOException {
    home.make();
    return SqlFindingStore.open(findings());
  }

  /** Everything the console keeps, to be closed. */
  Database openState() throws IOException {
    home.make();
    return StateDatabase.open(findings());
  }

  /** The register of official pages, to be closed. */
  PagesAtHome openPages() throws IOException {
    return PagesAtHome.open(this);
  }

  /** Who did what, over that database; its end is noted in the home. */
  AuditLog audit(Database state) {
    return new AuditLog(state, auditHead(), InstantSource.system());
  }

  /** Judges pages by the register kept in that database. */
  PageEngine pageEngine(Database state) throws IOException {
    InstantSource clock = InstantSource.system();
    AuditLog audit = audit(state);
    return PageEngine.open(
        new OfficialPages(state, audit, clock),
        new AllowedPages(state, audit, clock),
        emblems.hashes(),
        clock);
  }

  /** What is done by itself about pages: that database keeps what comes of it. */
  PageRound pageRound(Database state, Crawling crawling) throws IOException {
    return new PageRound(
        pageEngine(state), new SuspectPages(state), crawling.looks(), InstantSource.system());
  }

  private AuditHead auditHead() {
    return AuditHead.in(home.folder());
  }

  /** Where findings, accounts, decisions and all else of the console is kept. */
  DatabaseAddress findings() throws IOException {
    return place.settings().database().of("findings", home.folder());
  }

  ByteStore pictures() throws IOException {
    return new FolderByteStore(shared(place.settings()).resolve("pictures"));
  }

  /** The same for the settings of this call. */
  Path sharedFolder() throws IOException {
    return shared(place.settings());
  }

  /** The folder of what many machines share; never made, for it may be a disk that is not there. */
  private Path shared(Settings settings) throws IOException {
    Path folder = settings.shared().orElse(home.folder());
    if (settings.shared().isPresent() && !Files.isDirectory(folder)) {
      throw new IOException("shared: expected a folder that is there, got " + folder);
    }
    return folder;
  }

  /** Where everything lies that a backup holds. */
  Places places() throws IOException {
    Settings settings = place.settings();
    return new Places(
        home.folder(),
        shared(settings),
        settings.database().of("crawl", home.folder()),
        findings());
  }

  private CrawlHome crawlHome(Settings settings) throws IOException {
    DatabaseAddress store = settings.database().of("crawl", home.folder());
    return new CrawlHome(shared(settings), store);
  }

  /** Where the machines of a cluster agree who does what only one may do; empty for one machine. */
  Optional<DatabaseAddress.PostgreSql> schedule() throws IOException {
    return place.settings().database() instanceof Settings.Database.PostgreSql server
        ? Optional.of(server.of("schedule", home.folder()))
        : Optional.empty();
  }

  /** What was read in past scans, to be closed. */
  SqlReadingStore openReadings() throws IOException {
    home.make();
    return SqlReadingStore.open(findings());
  }

  /** Scans with one worker for each processor, keeping every finding in the home. */
  ScanSummary scan(
      List<PostReader> inputs, FindingSink results, Retention retention, ScanReport report)
      throws IOException {
    FindingSink told = finding -> results.accept(FindingRecorder.withoutSecrets(finding));
    return scanInto(inputs, recorder -> List.of(recorder, told), retention, report, Scan.MANY);
  }

  /** Judges what waits, keeping every finding that is for reviewers. */
  ScanSummary judge(QueuedPosts posts) throws IOException {
    return scanInto(
        List.of(posts),
        recorder -> List.of(posts.settledInto(recorder)),
        Retention.USUAL,
        posts,
        Scan.FEW);
  }

  /** What crawls over this home work with, to be closed. */
  Crawling crawling(Settings settings) throws IOException {
    home.make();
    return Crawling.open(crawlHome(settings), settings, Clock.systemUTC(), watching);
  }

  /** What evidence packages say of this program and its registry, to be closed. */
  OwnTestimony testimony() throws IOException {
    return new OwnTestimony(readRegistry(), pictures(), new PictureHasher(recognition()));
  }

  /** What can be scanned, to be closed. */
  ScanInputs scanInputs(Optional<String> privateBasis) throws IOException {
    home.make();
    CrawlHome crawl = crawlHome(place.settings());
    return ScanInputs.below(home.folder(), crawl.pseudonyms(), privateBasis);
  }

  /** The way of findings into what reviewers see. */
  private FindingRecorder recorder(
      SqlFindingStore findings, PictureLikeness likeness, DocumentIndex documents)
      throws IOException {
    return new FindingRecorder(
        findings,
        pictures(),
        likeness,
        document -> documents.get(document).map(OfficialDocument::issuingBody));
  }

  private Likeness likeness() {
    return new Likeness(new PictureHasher(recognition()));
  }

  private ScanSummary scanInto(
      List<PostReader> inputs,
      Function<FindingSink, List<FindingSink>> sinks,
      Retention retention,
      ScanReport report,
      int ahead)
      throws IOException {
    try (DocumentIndex documents = readRegistry();
        SealedScan sealed = sealedRegistry();
        SqlFindingStore findings = openFindings();
        SqlReadingStore readings = openReadings();
        Likeness likeness = likeness()) {
      Clock clock = Clock.systemUTC();
      readings.expire(clock.instant());
      FindingSink recorder = recorder(findings, likeness, documents);
      ReadingKeeper keeper =
          new ReadingKeeper(readings, state(documents, sealed), retention, clock);
      int workers = Runtime.getRuntime().availableProcessors();
      return new Scan(sinks.apply(recorder), keeper, report, clock)
          .run(inputs, workers, ahead, watched(judges.prepare(home.cache(), documents, sealed)));
    }
  }

  private Supplier<PostJudge> watched(Supplier<PostJudge> opening) {
    return () -> watching.over(opening.get());
  }

  /**
   * Reads pictures of official files, to be closed; workers are started when the first one comes.
   */
  PictureTextReader pictureText() {
    return new PictureTextReader(recognition());
  }

  /** Recognition in worker processes. */
  Recognition recognition() {
    return workers(home.cache());
  }

  /** As {@link #rejudge}, and says so, when anything was read in past scans. */
  void rejudgeIfKept(Terminal terminal) throws IOException {
    if (isAnythingKept()) {
      RejudgeSummary summary = rejudge(terminal);
      if (summary.judged() > 0) {
        terminal.out().println(summary.line());
      }
    }
  }

  /** Whether there may be readings of past scans; asking makes no database. */
  boolean isAnythingKept() throws IOException {
    return !(findings() instanceof DatabaseAddress.Sqlite sqlite) || Files.exists(sqlite.file());
  }

  /** Judges what was read in past scans by the registry as it is now. */
  RejudgeSummary rejudge(Terminal terminal) throws IOException {
    try (DocumentIndex documents = readRegistry();
        SealedScan sealed = sealedRegistry();
        SqlFindingStore findings = openFindings();
        SqlReadingStore readings = openReadings();
        Likeness likeness = likeness();
        LateSecrets secrets = new LateSecrets(() -> crawling(place.settings()))) {
      readings.expire(Instant.now());
      String registry = state(documents, sealed);
      FindingSink recorder = recorder(findings, likeness, documents);
      Rejudging again =
          new Rejudging(readings, findings, recorder, secrets, new Rejudge(documents, sealed));
      RejudgeSummary summary;
      try (Progress progress =
          terminal.progress("Judging again", readings.countNotJudgedBy(registry))) {
        summary = again.run(registry, progress::step);
      }
      findings.clear();
      return summary;
    }
  }

  /** Opens the console over the findings of past scans. */
  Serving serve(int port) throws IOException {
    emblems.hashes();
    return serve(port, place.settings(), Optional.empty());
  }

  /** The same, where sources are visited by those settings, and tips are read. */
  Serving serve(int port, Settings settings) throws IOException {
    emblems.hashes(); // what is wrong with them is said before anything is opened
    return serve(port, settings, Optional.of(crawling(settings)));
  }

  private Serving serve(int port, Settings settings, Optional<Crawling> crawling)
      throws IOException {
    DocumentIndex registry = readRegistry();
    RegistryAtHome desk = RegistryAtHome.open(this, registry);
    Database state = openState();
    return Serving.open(
        port,
        settings.console(),
        shared(settings).resolve("session.key"),
        handovers(settings.papers()),
        settings.accounts(),
        state,
        new LocalPageDesk(pageEngine(state), crawling.map(Crawling::looks)),
        auditHead(),
        pictures(),
        registry,
        desk,
        crawling);
  }

  private static HandoverSettings handovers(PaperSettings papers) throws IOException {
    Optional<Webhook> webhook = Optional.empty();
    if (papers.webhook().isPresent()) {
      PaperSettings.Destination destination = papers.webhook().get();
      byte[] key =
          Files.readString(destination.keyFile(), StandardCharsets.UTF_8)
              .strip()
              .getBytes(StandardCharsets.UTF_8);
      webhook = Optional.of(new Webhook(destination.address(), key, new DirectPostman()));
    }
    return new HandoverSettings(papers.operator(), webhook);
  }

  /** Loads the native libraries and models. */
  Natives natives() throws IOException {
    return Natives.load(home.cache());
  }
}
