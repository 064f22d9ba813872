package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.account.Role;
import rasoat.console.source.Brought;
import rasoat.console.source.Fare;
import rasoat.console.source.PastVisit;
import rasoat.console.source.PastVisit.Ending;
import rasoat.console.source.WatchedSource;
import rasoat.console.source.WatchedSource.Origin;
import rasoat.console.source.WatchedSource.Standing;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.SourceState;
import rasoat.crawler.store.Sources;
import rasoat.crawler.store.VisitCounts;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;

/** What the console shows of the sources is what the store of the crawl remembers of them. */
class VisitedSourcesTest {

  private static final String SETTINGS =
      """
      accounts: {second-factor: optional}
      sources:
        - id: cho
          connector: feed
          address: https://user:hidden-1@an-hai.example/feed?token=hidden-2&page=1
          purpose: tìm văn bản lộ
          legal-basis: quyết định mẫu
          standing: official
          confirmed-by: UBND phường An Hải
        - {id: tim, connector: site, address: hai chữ, purpose: p, legal-basis: l, standing: informal}
      """;

  private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");
  private static final VisitCounts COUNTS = new VisitCounts(1, 2, 3, 4, 5, 6, 7);

  @TempDir private Path folder;

  private Serving serving;
  private SignedInVisitor administrator;
  private Sources store;

  @BeforeEach
  void serve() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("rasoat.yaml"), SETTINGS);
    Settings settings = new SettingsFile(file, Map.of()).read();
    Path home = folder.resolve("home");
    serving = new Wiring(Home.of(home, Map.of()), new QuietJudges()).serve(0, settings);
    administrator = SignedInVisitor.of(serving, Role.ADMINISTRATOR);
    store = serving.crawling().orElseThrow().store().sources();
    Path reports = Files.createDirectories(home.resolve("reports"));
    Files.writeString(reports.resolve("2026-11-19T233000Z.txt"), "BÁO CÁO sáng 20\n");
    Files.writeString(reports.resolve("2026-11-20T233000Z.txt"), "BÁO CÁO sáng 21\n");
    Files.writeString(reports.resolve("notes.txt"), "hidden-3");
    Files.writeString(reports.resolve("judged.jsonl"), "hidden-3");
  }

  @AfterEach
  void end() throws IOException {
    administrator.close();
    serving.close();
  }

  @Test
  void areThoseOfTheSettingsAndTips() throws IOException {
    assertThat(watched("cho"))
        .isEqualTo(
            new WatchedSource(
                "cho",
                "feed",
                "https://an-hai.example/feed?token=***&page=1",
                "tìm văn bản lộ",
                "quyết định mẫu",
                Standing.OFFICIAL,
                "UBND phường An Hải",
                Origin.FILE,
                true,
                Fare.NEVER_VISITED));
    assertThat(watched("tim").address()).isEqualTo("hai chữ");
    assertThat(watched("tim").standing()).isEqualTo(Standing.INFORMAL);
    assertThat(watched("tips").connector()).isEqualTo("inbox");
  }

  @Test
  void saysHowTheLastVisitEndedAndWhatAllBrought() throws IOException {
    end("cho", new VisitOutcome.Completed(), Instant.EPOCH);
    end("cho", new VisitOutcome.Failed("the host answered 503"), LATER);

    Fare fare = watched("cho").fare();
    PastVisit last = fare.last().orElseThrow();
    assertThat(last.ending()).isEqualTo(Ending.FAILED);
    assertThat(last.reason()).isEqualTo("the host answered 503");
    assertThat(last.brought()).isEqualTo(new Brought(1, 2, 4, 5, 6, 7));
    assertThat(fare.total()).isEqualTo(new Brought(2, 4, 8, 10, 12, 14));
    assertThat(fare.failures()).isEqualTo(1);
    assertThat(fare.nextTry()).contains(LATER);
  }

  @ParameterizedTest
  @CsvSource({"STOPPED, do it", "CLOSED, ''"})
  void isNotVisitedByItselfWhenStoppedOrClosed(Ending ending, String task) throws IOException {
    VisitOutcome outcome =
        ending == Ending.STOPPED
            ? new VisitOutcome.Stopped("why", task)
            : new VisitOutcome.Closed("why");
    end("cho", outcome, Sources.NEVER);

    Fare fare = watched("cho").fare();
    assertThat(fare.nextTry()).isEmpty();
    assertThat(fare.last().map(PastVisit::ending)).contains(ending);
    assertThat(fare.last().map(PastVisit::task)).contains(task);
  }

  @Test
  void saysThatAVisitGoesOn() throws IOException {
    store.beginVisit("cho");

    assertThat(watched("cho").fare().underWay()).isPresent();
  }

  @Test
  void areVisitedAgainByTheButton() throws Exception {
    end("cho", new VisitOutcome.Stopped("the token is not valid", "enter one"), Sources.NEVER);
    assertThat(get("sources").body())
        .contains("Đã dừng", "the token is not valid", "enter one", "1 lần")
        .doesNotContain("hidden-");

    HttpResponse<String> answer = post("sources/cho/resume");

    assertThat(answer.statusCode()).isEqualTo(302);
    SourceState state = store.state("cho").orElseThrow();
    assertThat(state.nextTry()).isEqualTo(Instant.EPOCH);
    assertThat(state.failures()).isZero();
    assertThat(get("sources?resumed=cho").body()).contains("sẽ được rà soát lại");
    assertThat(post("sources/khac/resume").statusCode()).isEqualTo(404);
    assertThat(post("sources/khac/resume").body()).contains("Không tìm thấy", "nguồn");
  }

  @Test
  void showsMorningReportsByTheirDays() throws Exception {
    assertThat(get("reports").body()).contains("21/11/2026", "20/11/2026");
    assertThat(get("reports/2026-11-20").body()).contains("BÁO CÁO sáng 20");
    assertThat(get("reports/latest").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/reports/2026-11-21"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes",
        "notes.txt",
        "judged.jsonl",
        "2026-11-20T233000Z.txt",
        "..%2fcrawl.db",
        "../crawl.db",
        "%2e%2e/crawl.db",
        "..%5ccrawl.db",
      })
  void readsNothingThatIsNoReport(String name) throws Exception {
    HttpResponse<String> answer = get("reports/" + name);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("hidden-", "SQLite");
  }

  @Test
  void areNotShownWhereNobodyVisits() throws Exception {
    Path home = folder.resolve("other");
    Wiring wiring = new Wiring(Home.of(home, Map.of()), new QuietJudges()).withoutSecondFactor();
    try (Serving alone = wiring.serve(0);
        SignedInVisitor visitor = SignedInVisitor.of(alone, Role.ADMINISTRATOR)) {
      assertThat(visitor.page("sources")).contains("Không ai rà soát từ đây");
    }
  }

  private void end(String source, VisitOutcome outcome, Instant nextTry) throws IOException {
    store.beginVisit(source);
    store.endVisit(source, outcome, COUNTS, nextTry);
  }

  private WatchedSource watched(String id) throws IOException {
    Optional<WatchedSource> found =
        new VisitedSources(serving.crawling().orElseThrow())
            .sources().stream().filter(source -> source.id().equals(id)).findFirst();
    return found.orElseThrow();
  }

  private HttpResponse<String> get(String address) throws Exception {
    return administrator.get(address);
  }

  private HttpResponse<String> post(String address) throws Exception {
    return administrator.press(address);
  }
}
