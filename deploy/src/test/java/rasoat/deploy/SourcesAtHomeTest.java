package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.account.Role;
import rasoat.console.source.SourceDesk;
import rasoat.console.source.SourceEntry;
import rasoat.console.source.SourceFault;
import rasoat.console.source.SourceFault.Reason;
import rasoat.console.source.WatchedSource;
import rasoat.console.source.WatchedSource.Origin;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.SourceState;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.crawl.Night;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;
import rasoat.deploy.terminal.Terminal;

/** A source that the console sets is visited as if the settings file had it, by the same rules. */
class SourcesAtHomeTest {

  private static final String SETTINGS =
      """
      accounts: {second-factor: optional}
      crawl: {canary: false}
      sources:
        - {id: tep, connector: inbox, address: x, purpose: p, legal-basis: l, schedule: "0 0 0 1 1 ? 2099"}
      """;

  private static final Map<String, String> INBOX =
      Map.of("connector", "inbox", "address", "hop", "purpose", "p", "legal-basis", "l");

  @TempDir private Path folder;

  private Path home;
  private Crawling crawling;
  private SourceDesk desk;

  @BeforeEach
  void open() throws IOException {
    home = folder.resolve("home");
    open(SETTINGS);
  }

  private void open(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("rasoat.yaml"), text);
    Settings settings = new SettingsFile(file, Map.of()).read();
    crawling = wiring().crawling(settings);
    desk = new VisitedSources(crawling).desk();
  }

  @AfterEach
  void close() throws IOException {
    crawling.close();
  }

  @Test
  void isVisitedByTheNextRoundOfANightThatGoesOn() throws IOException {
    Night night = crawling.night(Map::of);
    night.beat(() -> false);
    assertThat(crawling.store().sources().state("moi")).isEmpty();

    assertThat(desk.add(entry("moi", INBOX))).isEmpty();
    Path page = Files.createDirectories(home.resolve("sources/hop")).resolve("ghi-chu.xyz");
    Files.writeString(page, "nothing that can be read");
    Files.setLastModifiedTime(page, FileTime.from(Instant.now().minusSeconds(600)));
    night.beat(() -> false);

    assertThat(state("moi").last()).map(visit -> visit.outcome()).contains(completed());
    assertThat(page).as("taken from the folder").doesNotExist();
  }

  @Test
  void isVisitedNoMoreWhenSwitchedOffAndAgainWhenOn() throws IOException {
    desk.add(entry("moi", INBOX));

    assertThat(desk.turn("moi", false)).isTrue();
    assertThat(crawling.set().now().visited()).noneMatch(source -> source.id().equals("moi"));
    assertThat(watched("moi").isOn()).isFalse();
    assertThat(watched("moi").origin()).isEqualTo(Origin.CONSOLE);
    assertThat(crawling.reportNow().never()).doesNotContain("moi");

    assertThat(desk.turn("moi", true)).isTrue();
    assertThat(crawling.set().now().visited()).anyMatch(source -> source.id().equals("moi"));
    assertThat(crawling.reportNow().never()).contains("moi");
  }

  @Test
  void keepsItsScheduleOverTheNightlySweep() throws IOException {
    desk.add(entry("moi", with("schedule", "0 0 0 1 1 ? 2099")));

    assertThat(new VisitedSources(crawling).schedule().own())
        .anySatisfy(planned -> assertThat(planned.source()).isEqualTo("moi"));
  }

  @ParameterizedTest
  @CsvSource({
    "connector,     fax",
    "address,       ''",
    "address,       ../captures",
    "address,       /etc",
    "address,       .",
    "base-url,      nowhere",
    "token-file,    ../author.key",
    "token-file,    /etc/passwd",
    "purpose,       ''",
    "legal-basis,   ''",
    "schedule,      often",
    "visit-minutes, 0",
    "visit-posts,   many",
    "standing,      semi",
  })
  void refusesWhatTheSettingsRefuseAndEveryPlaceOutside(String field, String value)
      throws IOException {
    assertThat(desk.add(entry("moi", with(field, value))))
        .containsExactly(new SourceFault(field, Reason.WRONG));
    assertThat(desk.find("moi")).isEmpty();
  }

  @Test
  void saysEverythingThatIsWrong() throws IOException {
    Map<String, String> fields =
        Map.of("connector", "youtube", "standing", "official", "schedule", "often");

    assertThat(desk.add(entry("hai chữ", fields)))
        .extracting(SourceFault::field)
        .containsExactlyInAnyOrder(
            "schedule", "id", "address", "purpose", "legal-basis", "confirmed-by", "token-file");
  }

  @ParameterizedTest
  @CsvSource({"tep, IN_FILE", "tips, TAKEN", "canary, TAKEN", "moi, TAKEN"})
  void refusesAnIdThatIsThereAlready(String id, Reason reason) throws IOException {
    desk.add(entry("moi", INBOX));

    assertThat(desk.add(entry(id, INBOX))).containsExactly(new SourceFault("id", reason));
  }

  @Test
  void changesNothingOfTheSettingsFile() throws IOException {
    assertThat(desk.isInFile("tep")).isTrue();
    assertThat(desk.turn("tep", false)).isFalse();
    assertThat(desk.find("tep")).isEmpty();
    assertThat(watched("tep").origin()).isEqualTo(Origin.FILE);
    assertThat(watched("tips").origin()).isEqualTo(Origin.PROGRAM);
  }

  @Test
  void givesWayToTheSettingsFileAndSaysSo() throws IOException {
    desk.add(entry("moi", INBOX));
    crawling.close();
    open(SETTINGS + "  - {id: moi, connector: inbox, address: y, purpose: p, legal-basis: l}\n");

    assertThat(crawling.set().now().visited())
        .filteredOn(source -> source.id().equals("moi"))
        .singleElement()
        .satisfies(source -> assertThat(source.address()).isEqualTo("y"));
    assertThat(desk.setWrong()).containsExactly(new SourceDesk.SetWrong("moi", true));
    assertThat(desk.turn("moi", false)).isFalse();
  }

  @Test
  void sinksNoRoundWhenItCannotBeReadAnyMore() throws IOException {
    crawling.store().kept().add("cu", Map.of("connector", "fax"));
    desk.add(entry("moi", INBOX));

    assertThat(crawling.set().now().visited())
        .extracting(source -> source.id())
        .containsExactly("tep", "moi");
    assertThat(desk.setWrong()).containsExactly(new SourceDesk.SetWrong("cu", false));
  }

  @Test
  void hidesAKeyInAnAddressAndKeepsItThroughAChange() throws IOException {
    Map<String, String> feed = new HashMap<>(with("connector", "feed"));
    feed.put("address", "https://an-hai.example/feed?token=hidden-1");
    desk.add(entry("moi", feed));
    Map<String, String> shown = new HashMap<>(desk.find("moi").orElseThrow().fields());
    assertThat(shown.toString()).doesNotContain("hidden-1");

    shown.put("purpose", "khác");
    assertThat(desk.change(entry("moi", shown))).isEmpty();

    assertThat(crawling.store().kept().find("moi").orElseThrow().keys())
        .containsEntry("address", "https://an-hai.example/feed?token=hidden-1")
        .containsEntry("purpose", "khác");
  }

  @Test
  void isKnownToTheCommands() throws IOException {
    desk.add(entry("moi", INBOX));
    desk.add(entry("tat", INBOX));
    desk.turn("tat", false);
    crawling.store().kept().add("cu", Map.of("connector", "fax"));

    assertThat(Call.of(home, "crawl", "--source", "moi", "--no-judge").out())
        .containsPattern("moi +completed");
    assertThat(Call.of(home, "crawl", "--source", "tat").err()).contains("expected moi, got tat");
    assertThat(Call.of(home, "source", "list").out())
        .containsPattern("moi +inbox .*completed .*console")
        .containsPattern("tat +inbox .*console, off")
        .contains("cu: connector: expected one of", "2 sources");
    assertThat(new CrawlChecks(program()).run())
        .extracting(check -> check.state() + " " + check.found())
        .anyMatch(found -> found.startsWith("OK moi, completed"))
        .contains("OK tat, switched off")
        .anyMatch(found -> found.startsWith("WARN cu of the console, not visited: connector"));
  }

  @ParameterizedTest
  @CsvSource({"vi", "en"})
  void hasWordsForEveryConnector(String language) throws Exception {
    crawling.close();
    Settings settings = new SettingsFile(folder.resolve("rasoat.yaml"), Map.of()).read();
    try (Serving serving = wiring().serve(0, settings);
        SignedInVisitor visitor = SignedInVisitor.of(serving, Role.ADMINISTRATOR)) {
      assertThat(visitor.page("sources/new?lang=" + language))
          .contains("value=\"still-public\"")
          .doesNotContain("??");
    }
  }

  private RaSoat program() {
    PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    RaSoat program =
        new RaSoat(new Terminal(nobody, nobody, false, 100), Map.of(), new QuietJudges());
    program.commandLine().parseArgs("--home", home.toString());
    return program;
  }

  private Wiring wiring() {
    return new Wiring(Home.of(home, Map.of()), new QuietJudges());
  }

  private static SourceEntry entry(String id, Map<String, String> fields) {
    return new SourceEntry(id, fields);
  }

  private static Map<String, String> with(String field, String value) {
    Map<String, String> fields = new HashMap<>(INBOX);
    fields.put(field, value);
    return fields;
  }

  private SourceState state(String id) throws IOException {
    return crawling.store().sources().state(id).orElseThrow();
  }

  private static VisitOutcome completed() {
    return new VisitOutcome.Completed();
  }

  private WatchedSource watched(String id) throws IOException {
    Optional<WatchedSource> found =
        new VisitedSources(crawling)
            .sources().stream().filter(source -> source.id().equals(id)).findFirst();
    return found.orElseThrow();
  }
}
