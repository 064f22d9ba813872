package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .contains("WARN  source      none in the settings or the console")
        .contains("OK    queue       0 posts wait to be judged");
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
