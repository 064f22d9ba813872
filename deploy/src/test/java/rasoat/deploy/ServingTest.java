package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.account.Role;
import rasoat.deploy.settings.AccountSettings;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.terminal.Terminal;

class ServingTest {

  private static final Settings SETTINGS =
      Settings.USUAL.withAccounts(AccountSettings.USUAL.withoutSecondFactor());

  @TempDir private Path folder;

  @Test
  void showsTheFindingsOfPastScansAndNothingOfSecretsToTheUncleared()
      throws IOException, InterruptedException {
    Path posts =
        PostLines.write(folder, PostLines.post("bài-17", "2026-05-20T03:00:00Z", "altered"));
    Call.of(folder, "scan", posts.toString());

    try (Serving serving = wiring().serve(0);
        SignedInVisitor officer = SignedInVisitor.of(serving, Role.CYBER_OFFICER)) {
      assertThat(officer.page("findings"))
          .contains("href=\"/findings/", "Tài liệu có dấu mật")
          .doesNotContain("1849/UBND-VHXH");
    }
  }

  @Test
  void showsSourcesWhileTheyAreVisitedAndAfterwards() throws IOException, InterruptedException {
    try (Serving serving = wiring().serve(0, SETTINGS);
        SignedInVisitor officer = SignedInVisitor.of(serving, Role.CYBER_OFFICER)) {
      try (NightWork night = beginNight(serving)) {
        assertThat(night).isNotNull();
        assertThat(officer.page("sources")).contains("tips");
      }
      assertThat(officer.page("sources")).contains("tips");
    }
  }

  private NightWork beginNight(Serving serving) throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    Terminal terminal = new Terminal(nowhere, nowhere, false, 100);
    return NightWork.begin(terminal, wiring(), serving.state(), serving.crawling().orElseThrow());
  }

  @Test
  void closesWhatItWasLentWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> wiring().serve(taken.getLocalPort(), SETTINGS))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is taken")
          .hasNoSuppressedExceptions();
    }
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(Ports.isFree(port)).isFalse();
      assertThatThrownBy(() -> wiring().serve(port))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("port " + port + " is taken");
    }
  }

  private Wiring wiring() {
    return new Wiring(
        Home.of(folder, Map.of()), new QuietJudges(), Optional.empty(), () -> SETTINGS);
  }
}
