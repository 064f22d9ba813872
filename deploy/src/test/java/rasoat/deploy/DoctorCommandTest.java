package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.database.ServerFacts;
import rasoat.deploy.settings.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorCommandTest {

  @TempDir private Path folder;

  @Test
  void findsEverythingHereAndAnEmptyRegistry() {
    Call call = Call.of(folder, "doctor");

    assertThat(call.exit()).as(call.out()).isZero();
    assertThat(call.out())
        .contains("OK    java        Java ")
        .contains("OK    library     Tesseract ")
        .contains("OK    model       ")
        .contains("OK    worker      a worker process read \"ỦY BAN NHÂN DÂN")
        .contains("OK    home        " + folder)
        .contains("WARN  registry    ")
        .contains("Add documents: rasoat registry add PATH...")
        .contains("OK    findings    ")
        .contains("OK    database    files of the home (SQLite)")
        .contains("OK    clock       ")
        .contains("permissions")
        .contains("WARN  source      none in the settings or the console")
        .contains("OK    queue       0 posts wait to be judged");
  }

  @Test
  void saysTheSameAsJson() {
    Call call = Call.of(folder, "doctor", "--format", "json");

    assertThat(call.exit()).as(call.out()).isZero();
    JsonNode health = JsonMapper.shared().readTree(call.out());
    assertThat(health.path("state").asString()).isEqualTo("warn");
    assertThat(health.findValuesAsString("part")).contains("java", "worker", "database", "queue");
  }

  @Test
  void warnsOfAHomeThatOthersMayRead() throws IOException {
    Files.writeString(folder.resolve("author.key"), "0123");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    List<Check> checks = places();

    assertThat(checks.getLast().state()).isEqualTo(Check.State.WARN);
    assertThat(checks.getLast().found()).contains("author.key");
    assertThat(checks.getLast().advice()).startsWith("chmod -R go-rwx");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    assertThat(places().getLast().state()).isEqualTo(Check.State.OK);
  }

  private List<Check> places() {
    return new PlaceChecks(Home.of(folder, Map.of()), Settings.USUAL).run();
  }

  @ParameterizedTest
  @CsvSource({
    "15.4,          UTF8,      true,  true,  OK,",
    "16.1 (Debian), UTF8,      true,  true,  OK,",
    "15.4,          UTF8,      false, true,  WARN, sslmode=verify-full",
    "15.4,          UTF8,      true,  false, WARN, GRANT CREATE",
    "13.2,          UTF8,      true,  true,  WARN, PostgreSQL 15",
    "15.4,          SQL_ASCII, true,  true,  FAIL, UTF8",
  })
  void judgesAServer(
      String version,
      String encoding,
      boolean encrypted,
      boolean mayMake,
      Check.State state,
      String advice) {
    Check check = ServerChecks.of(new ServerFacts(version, encoding, encrypted, mayMake));

    assertThat(check.state()).isEqualTo(state);
    assertThat(check.advice()).contains(advice == null ? "" : advice);
  }

  @Test
  void failsWhenTheHomeCannotBeUsed() throws IOException {
    Path file = Files.createFile(folder.resolve("home"));

    Call call = Call.of(file, "doctor");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out())
        .contains("FAIL  home        ")
        .contains("Use a folder you may write to: --home DIR.");
  }

  @Test
  void failsWhenAStoreIsDamaged() throws IOException {
    Files.writeString(folder.resolve("findings.db"), "not a database, but long enough to be read");

    Call call = Call.of(folder, "doctor");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out()).contains("FAIL  findings    ");
  }

  @Test
  void warnsWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Wiring wiring =
          new Wiring(Home.of(folder, Map.of("RASOAT_CACHE", "target/cache")), new QuietJudges());

      List<Check> checks = new Checks(wiring, taken.getLocalPort()).run();

      assertThat(checks.getLast().state()).isEqualTo(Check.State.WARN);
      assertThat(checks.getLast().advice()).contains("--port");
    }
  }
}
