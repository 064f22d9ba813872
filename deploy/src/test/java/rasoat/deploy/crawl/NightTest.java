package rasoat.deploy.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.Connection;
import rasoat.crawler.Crawler;
import rasoat.crawler.source.FetchedCapture;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.EndedVisit;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;
import rasoat.deploy.settings.SourceList;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Delivery;
import rasoat.model.port.FolderByteStore;
import rasoat.model.port.InMemoryCaptureQueue;
import rasoat.model.port.Redelivery;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/** Nights by the clock of the test: the whole way, without pictures being read. */
class NightTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00+07:00");
  private static final Duration STEP = Duration.ofMinutes(10);

  private static final String SETTINGS =
      """
      crawl:
        blackouts: ["07:00-11:00"]
      sources:
        - {id: good, connector: feed, address: x, purpose: p, legal-basis: l}
        - {id: weak, connector: feed, address: x, purpose: p, legal-basis: l}
        - {id: lost, connector: feed, address: x, purpose: p, legal-basis: l, schedule: "0 0 3 * * ?"}
      topics: [{name: bầu cử, from: 2026-11-22, to: 2026-11-22, sources: [lost], schedule: "0 0 12 * * ?"}]
      """;

  @TempDir Path home;

  private final Setting clock = new Setting(NOON);
  private final List<MorningReport> reports = new ArrayList<>();
  private CrawlStore store;
  private CaptureQueue queue;
  private CanaryInbox canary;
  private Night night;
  private Reporting reporting;
  private VisitOutcome weak = new VisitOutcome.Completed();
  private boolean swallowsCanaries;

  @BeforeEach
  void open() throws IOException {
    DatabaseAddress address = new DatabaseAddress.Sqlite(home.resolve("crawl.db"));
    store = CrawlStore.open(address, clock, Duration.ofHours(72));
    queue = new InMemoryCaptureQueue(clock, Redelivery.USUAL);
    canary = new CanaryInbox(home.resolve("canary"), store.canaries(), NightTest::picture);
    Path file = Files.writeString(home.resolve("rasoat.yaml"), SETTINGS);
    Settings settings = new SettingsFile(file, Map.of()).read();
    FolderByteStore captures = new FolderByteStore(home.resolve("captures"));
    Crawler crawler =
        new Crawler(
            store,
            queue,
            source ->
                new Connection(
                    connector(source), (capture, fresh, problems) -> FetchedCapture.of(capture)),
            clock);
    Custody custody = new Custody(new CrawlHome(home, address), settings.crawl(), captures, clock);
    SetSources set =
        new SetSources(
            settings,
            store.kept(),
            SourceList.within(home, settings.crawl().budget()),
            Set.of("canary"));
    Agenda agenda = new Agenda(settings, set, List.of(canary.source()), store, clock);
    reporting =
        new Reporting(
            agenda,
            store,
            queue,
            new Forgetting(store.posts(), captures, custody, List::of, Set.of()),
            new Reports(home.resolve("reports")),
            clock);
    night = new Night(settings.crawl(), agenda, crawler, this::judge, canary, reporting);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  @Test
  void visitsEverySourceOnceANight() throws IOException {
    live(Duration.ofDays(7));

    assertThat(visits("good"))
        .as("at once at the first start, then every night at one o'clock")
        .containsExactly(
            "2026-11-20T05:00:00Z",
            "2026-11-20T18:00:00Z",
            "2026-11-21T18:00:00Z",
            "2026-11-22T18:00:00Z",
            "2026-11-23T18:00:00Z",
            "2026-11-24T18:00:00Z",
            "2026-11-25T18:00:00Z",
            "2026-11-26T18:00:00Z");
    assertThat(visits("lost")).as("its own schedule").contains("2026-11-21T20:00:00Z");
  }

  @Test
  void visitsTheSourcesOfATopicMoreOftenWhileItIsOn() throws IOException {
    live(Duration.ofDays(7));

    assertThat(visits("lost").stream().filter(time -> time.endsWith("T05:00:00Z")))
        .as("at the first start, and at noon of the topic's only day")
        .containsExactly("2026-11-20T05:00:00Z", "2026-11-22T05:00:00Z");
  }

  @Test
  void reportsEveryMorningWhatTheNightBrought() throws IOException {
    live(Duration.ofDays(7));

    assertThat(reports)
        .extracting(report -> report.at().toString())
        .hasSize(7)
        .allMatch(at -> at.endsWith("T23:00:00Z"));
    assertThat(reports).noneMatch(MorningReport::isAlarm);
    assertThat(reports.get(2).text())
        .contains("CHƯA RÀ SOÁT ĐƯỢC\n  Không có.")
        .contains("good: 1 lượt, 1 bài mới, 0 bài sửa")
        .contains("5 bài đã xem xét");
    assertThat(reports.get(1).topics()).containsExactly("bầu cử");
    assertThat(reports.get(2).topics()).isEmpty();
  }

  @Test
  void catchesUpOnceWhatWasMissed() throws IOException {
    live(Duration.ofDays(2));
    // Off from noon for two days and an hour, through the night and into the blackout's end.
    clock.pass(Duration.ofDays(2).plusHours(1));
    live(Duration.ofHours(8));

    assertThat(visits("good")).endsWith("2026-11-21T18:00:00Z", "2026-11-24T06:00:00Z").hasSize(4);
    assertThat(reports.getLast().at()).isEqualTo("2026-11-24T06:00:00Z");
  }

  @Test
  void waitsForTheEndOfABlackout() throws IOException {
    live(Duration.ofHours(2));
    clock.pass(Duration.ofHours(18));
    live(Duration.ofHours(6));

    assertThat(visits("good")).last().isEqualTo("2026-11-21T04:00:00Z");
  }

  @Test
  void triesAFailedSourceAgainInTheSameNightAndNamesItInTheMorning() throws IOException {
    live(Duration.ofHours(12));
    weak = new VisitOutcome.Failed("expected an answer, got none");
    live(Duration.ofHours(12));

    assertThat(visits("weak")).contains("2026-11-20T18:00:00Z", "2026-11-20T18:10:00Z");
    assertThat(reports.getLast().isAlarm()).isTrue();
    assertThat(reports.getLast().text())
        .containsPattern("weak: expected an answer, got none; lỗi \\d+ lần liên tiếp, thử lại lúc");
  }

  @Test
  void leavesAStoppedSourceAloneUntilAPersonActs() throws IOException {
    weak = new VisitOutcome.Stopped("expected a valid token, got 190", "enter a new token");
    live(Duration.ofDays(3));

    assertThat(visits("weak")).hasSize(1);
    assertThat(reports.getLast().text()).contains("ĐÃ DỪNG, cần: enter a new token");

    store.sources().resume("weak");
    assertThat(reporting.now().text()).contains("weak: đã cho chạy lại").doesNotContain("ĐÃ DỪNG");
    weak = new VisitOutcome.Completed();
    live(STEP);
    assertThat(visits("weak")).hasSize(2);
  }

  @Test
  void raisesTheAlarmWhenACanaryIsSwallowed() throws IOException {
    live(Duration.ofDays(2));
    swallowsCanaries = true;
    live(Duration.ofDays(1));
    swallowsCanaries = false;
    live(Duration.ofDays(2));

    assertThat(reports)
        .extracting(MorningReport::isAlarm)
        .containsExactly(false, false, true, false, false);
    assertThat(reports.get(2).text()).contains("KHÔNG đi hết đường");
  }

  @Test
  void forgetsPostsWithoutAFindingInTime() throws IOException {
    live(Duration.ofDays(5));

    assertThat(reports.get(3).forgotten()).as("those of the first days").isPositive();
    assertThat(store.posts().deletionsSince(NOON))
        .allMatch(deletion -> deletion.reason().equals("time over"))
        .isNotEmpty();
  }

  @Test
  void leadsWithoutJudgingAndJudgesWithoutVisiting() throws IOException {
    night.judge(() -> false);
    assertThat(visits("good")).isEmpty();

    assertThat(night.lead(() -> false)).isEmpty();
    assertThat(visits("good")).hasSize(1);
    assertThat(queue.depth().waiting()).isPositive();

    night.judge(() -> false);
    assertThat(visits("good")).hasSize(1);
    assertThat(queue.depth().waiting()).isZero();
    clock.pass(Duration.ofDays(1));
    assertThat(night.lead(() -> false)).as("the report").isPresent();
  }

  private void live(Duration time) throws IOException {
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      night.beat(() -> false).ifPresent(reports::add);
      clock.pass(STEP);
    }
  }

  private List<String> visits(String source) throws IOException {
    return store.sources().visitsSince(Instant.EPOCH).stream()
        .filter(visit -> visit.source().equals(source))
        .map(EndedVisit::begun)
        .map(Instant::toString)
        .toList();
  }

  private PostSource connector(Source source) {
    return switch (source.connector()) {
      case INBOX -> visit -> inbox(visit);
      default ->
          visit -> {
            if (!source.id().equals("weak") || weak instanceof VisitOutcome.Completed) {
              visit.post(capture(source.id(), "p" + clock.instant(), List.of()));
            }
            return source.id().equals("weak") ? weak : new VisitOutcome.Completed();
          };
    };
  }

  private VisitOutcome inbox(Visit visit) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("canary"))) {
      for (Path file : files.toList()) {
        Attachment picture =
            Attachment.of(
                Attachment.Kind.PHOTO,
                file.getFileName().toString(),
                Sha256.of(Files.readAllBytes(file)));
        visit.post(capture("canary", file.getFileName().toString(), List.of(picture)));
      }
    }
    return new VisitOutcome.Completed();
  }

  private Capture capture(String source, String post, List<Attachment> attachments) {
    return new Capture(
        new PostKey(Platform.WEB, source, post),
        "",
        "",
        clock.instant(),
        TimePrecision.SECOND,
        "một bài đăng",
        "",
        Relation.NONE,
        attachments,
        PostState.LIVE,
        new Provenance(Route.PUBLIC_PAGE, Sha256.of(post.getBytes(StandardCharsets.UTF_8)), NOON));
  }

  private Map<Kind, Long> judge() throws IOException {
    long judged = 0;
    Optional<Delivery> next = queue.take(Duration.ZERO);
    while (next.isPresent()) {
      Capture capture = next.get().capture();
      if (!swallowsCanaries || !capture.key().source().equals("canary")) {
        canary.caught(capture, flagged(capture));
      }
      next.get().done();
      judged++;
      next = queue.take(Duration.ZERO);
    }
    return Map.of(Kind.NONE, judged);
  }

  private static Finding flagged(Capture capture) {
    return new Finding(
        capture.post(digest -> Optional.empty()),
        Kind.SUSPECTED,
        null,
        null,
        SecrecyLevel.NONE,
        Severity.MEDIUM,
        Strength.SUGGESTED,
        List.of(),
        List.of(),
        "");
  }

  private static ByteArrayInputStream picture() {
    return new ByteArrayInputStream(new byte[] {1});
  }

  /** A clock that stands still until it is told. */
  private static final class Setting extends java.time.Clock {
    private Instant now;

    Setting(Instant now) {
      this.now = now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return java.time.ZoneOffset.UTC;
    }

    @Override
    public java.time.Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
