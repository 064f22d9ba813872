package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;

class MissingEmblemTest {

  @TempDir private Path home;

  private Path settings;
  private String said;

  @BeforeEach
  void nameAnEmblemThatIsNotThere() throws IOException {
    settings =
        Files.writeString(
            home.resolve("rasoat.yaml"), "pages: { emblems: [emblems/gone.png] }\n", UTF_8);
    said = "pages.emblems[0]: expected a picture, got nothing: " + home.resolve("emblems/gone.png");
  }

  @Test
  void endsACheckOfPages() throws IOException {
    Path pages = Files.writeString(home.resolve("p.jsonl"), "{\"page\":\"1\"}\n", UTF_8);

    Call call = Call.of(home, "pages", "check", pages.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("rasoat pages check: " + said + "\n");
  }

  @Test
  void keepsTheConsoleFromStarting() throws IOException {
    Settings set = new SettingsFile(settings, Map.of()).read();
    Wiring wiring =
        new Wiring(Home.of(home, Map.of()), new QuietJudges(), Optional.empty(), () -> set);

    assertThatThrownBy(() -> wiring.serve(0)).isInstanceOf(IOException.class).hasMessage(said);
    assertThatThrownBy(() -> wiring.serve(0, set)).isInstanceOf(IOException.class).hasMessage(said);
  }

  @Test
  void hindersNoCommandThatLooksAtNoPage() {
    assertThat(Call.of(home, "pages", "list").exit()).isZero();
  }
}
