package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.impersonation.SuspectPages;
import rasoat.database.Database;

class PagesCommandTest {

  private static final String OFFICIAL =
      """
      agency,level,province,platform,platform_id,name,url,domain,verified,valid_from,valid_to
      UBND phường An Hải,commune,Đà Nẵng,facebook,10001,UBND phường An Hải,,,grey 2026-05-01,2025-07-01,
      Công an phường An Hải,commune,Đà Nẵng,telegram,-10002,Công an An Hải,,,none,2025-07-01,
      UBND quận Sơn Trà,,Đà Nẵng,zalo,3001,UBND quận Sơn Trà,,,yes,,2025-06-30
      """;

  @TempDir private Path home;
  @TempDir private Path folder;

  @Test
  void importsAFileAndSaysSoInTheTrail() throws IOException {
    Call call = take(OFFICIAL);

    assertThat(call.exit()).isZero();
    assertThat(call.out()).isEqualTo("3 rows = 3 added + 0 changed + 0 unchanged + 0 refused\n");
    assertThat(trail()).singleElement().asString().contains("official.csv", "command line");
  }

  @Test
  void namesEachRowThatItRefuses() throws IOException {
    Call call = take("agency,platform\nUBND xã A,zalo\nUBND xã B,zallo\n");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out()).isEqualTo("2 rows = 1 added + 0 changed + 0 unchanged + 1 refused\n");
    assertThat(call.err()).contains("official.csv: line 3, platform: expected facebook, zalo");
  }

  @Test
  void refusesAFileOfUnknownColumns() throws IOException {
    Call call = take("agency,tick\nUBND xã A,blue\n");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("expected only the columns agency, level", "got 'tick'");
    assertThat(list().out())
        .isEqualTo(
            "The register of official pages is empty. Add pages with: rasoat pages import FILE\n");
  }

  @Test
  void listsHowPagesStand() throws IOException {
    take(OFFICIAL);

    assertThat(list().out())
        .contains("verified", "unverified", "expired", "10001 (UBND phường An Hải)", "3 pages");
    assertThat(list("--on", "2025-06-01").out()).contains("UBND quận Sơn Trà", "1 pages");
    assertThat(list("--unverified").out())
        .contains("Công an phường An Hải", "1 to do")
        .doesNotContain("Sơn Trà");
    assertThat(list("--format", "jsonl").out())
        .contains(
            "{\"id\":1,\"standing\":\"verified\",\"office\":null,\"agency\":\"UBND phường An Hải\","
                + "\"level\":\"commune\",\"province\":\"Đà Nẵng\",\"platform\":\"facebook\","
                + "\"platform_id\":\"10001\",\"name\":\"UBND phường An Hải\",\"url\":null,"
                + "\"domain\":null,\"verified\":\"grey\",\"verified_on\":\"2026-05-01\","
                + "\"valid_from\":\"2025-07-01\",\"valid_to\":null,\"contact\":null,"
                + "\"officer\":null,\"avatar\":null}\n");
  }

  @Test
  void importsWhatItListed() throws IOException {
    take(OFFICIAL);

    assertThat(take(list("--format", "csv").out()).out())
        .isEqualTo("3 rows = 0 added + 0 changed + 3 unchanged + 0 refused\n");
  }

  @Test
  void addsAPage() {
    Call call =
        add(
            "--agency",
            "UBND xã Mẫu",
            "--platform",
            "zalo",
            "--platform-id",
            "1",
            "--verified",
            "gold 2026-05-01",
            "--avatar",
            "0f".repeat(32));

    assertThat(call.out()).isEqualTo("Registered as 1: UBND xã Mẫu\n");
    assertThat(list("--format", "csv").out()).contains("gold 2026-05-01", "0f0f");
    assertThat(add("--agency", "Khác", "--platform", "ZALO", "--platform-id", "1").err())
        .contains("--platform-id: expected an id that no other page has, got 1");
  }

  @ParameterizedTest
  @CsvSource({
    "--platform-id, 5,        --platform: expected a platform",
    "--url,         ftp://a,  --url: expected an address",
    "--valid-from,  x,        --valid-from: expected a day",
    "--avatar,      gone.png, --avatar: expected a picture or 64 hexadecimal digits",
    "--office,      nowhere,  --office: expected an office that is kept",
    "--agency,      ' ',      --agency: expected the name of an agency",
  })
  void saysWhatIsWrongWithAPage(String option, String value, String said) {
    Call call =
        option.equals("--agency") ? add(option, value) : add("--agency", "A", option, value);

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains(said);
  }

  @Test
  void checksNothingThatIsNotThere() {
    Call call = Call.of(home, "pages", "check", "gone.jsonl");

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("FILE: expected a file, got nothing: gone.jsonl");
  }

  @Test
  void writesAVerdictForEveryLineIntoAFile() throws IOException {
    Path pages = Files.writeString(folder.resolve("pages.jsonl"), "{\"page\":1}\nbroken\n", UTF_8);
    Path out = folder.resolve("verdicts.jsonl");

    Call call = Call.of(home, "pages", "check", pages.toString(), "--out", out.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("The register of official pages is empty.")
        .contains("pages.jsonl: line 1: page: expected a text, got 1; not checked");
    assertThat(call.out())
        .contains("2 lines = 0 flagged + 0 not flagged + 2 not checked", "Verdicts: " + out);
    assertThat(Files.readAllLines(out))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"page\":\"line 1\",\"flagged\":false,\"claims\":null,\"score\":0.0,");
    assertThat(Call.of(home, "pages", "check", out.toString(), "--out", out.toString()).err())
        .contains("--out: expected a file of its own");
  }

  @Test
  void putsFlaggedPagesIntoTheQueue() throws IOException {
    take(OFFICIAL);
    Path pages =
        Files.writeString(
            folder.resolve("pages.jsonl"),
            """
            {"page":"q-1","platform":"facebook","platform_id":"9","name":"UBND phường An Hải"}
            {"page":"q-2","platform":"facebook","platform_id":"10001","name":"UBND phường An Hải"}
            {"page":"q-3","name":"Phở An Hải"}
            """,
            UTF_8);
    Path domains = Files.writeString(folder.resolve("list.txt"), "vneid.com\nvnexpress.net\n");

    Call call = Call.of(home, "pages", "check", pages.toString(), "--format", "jsonl", "--keep");
    Call.of(home, "pages", "check-domains", domains.toString(), "--keep");

    assertThat(call.exit()).isZero();
    assertThat(call.out().lines())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith(
                        "{\"page\":\"q-1\",\"flagged\":true,\"claims\":\"UBND phường An Hải\""),
            two -> assertThat(two).contains("\"q-2\",\"flagged\":false"),
            three -> assertThat(three).contains("\"q-3\",\"flagged\":false"));
    assertThat(queue()).containsExactlyInAnyOrder("LIST pages.jsonl 9", "LIST list.txt ");
  }

  private List<String> queue() throws IOException {
    try (Database state = new Wiring(Home.of(home, Map.of()), new QuietJudges()).openState()) {
      return new SuspectPages(state)
          .due(Instant.parse("2099-01-01T00:00:00Z"), 10).stream()
              .map(
                  one ->
                      "%s %s %s"
                          .formatted(
                              one.origin().type(),
                              one.origin().reference(),
                              one.page().platformId()))
              .toList();
    }
  }

  private Call take(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("official.csv"), text, UTF_8);
    return Call.of(home, "pages", "import", file.toString());
  }

  private Call list(String... options) {
    return call("list", options);
  }

  private Call add(String... options) {
    return call("add", options);
  }

  private Call call(String command, String... options) {
    return Call.of(
        home,
        Stream.concat(Stream.of("pages", command), Arrays.stream(options)).toArray(String[]::new));
  }

  private List<String> trail() throws IOException {
    try (Database state = new Wiring(Home.of(home, Map.of()), new QuietJudges()).openState()) {
      return state.read(
          "read the trail",
          sql ->
              sql.list(
                  "SELECT details FROM audit_entry WHERE action = 'OFFICIAL_PAGE_CHANGED'",
                  row -> row.getString("details")));
    }
  }
}
