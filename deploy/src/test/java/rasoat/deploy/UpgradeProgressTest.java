package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import rasoat.deploy.terminal.Terminal;

class UpgradeProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsEveryTenthForALog() {
    try (UpgradeProgress progress = new UpgradeProgress(unwatched())) {
      progress.begins(1, 20);
      for (int document = 0; document < 20; document++) {
        progress.written();
      }
      progress.done();
    }

    assertThat(err.toString(UTF_8).lines())
        .hasSize(10)
        .startsWith("Upgrading from format 1: 2 of 20")
        .endsWith("Upgrading from format 1: 20 of 20");
  }

  @Test
  void printsNothingWhenNothingIsUpgraded() {
    new UpgradeProgress(unwatched()).close();

    assertThat(err.size()).isZero();
  }

  private Terminal unwatched() {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    return new Terminal(stream, stream, false, 80);
  }
}
