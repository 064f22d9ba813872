package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;

/** Servers that are there, and servers that are not. */
class ReachChecksTest {

  @TempDir private Path folder;

  @Test
  void looksAtNothingThatIsNotSet() {
    assertThat(new ReachChecks(home(), Settings.USUAL).run()).isEmpty();
  }

  @Test
  void tellsServersThatTakeConnectionsFromThoseThatDoNot() throws IOException {
    int closed;
    try (ServerSocket server = open()) {
      closed = server.getLocalPort();
    }
    try (ServerSocket server = open()) {
      List<Check> checks = new ReachChecks(home(), settings(server.getLocalPort(), closed)).run();

      assertThat(checks)
          .extracting(check -> check.part() + " " + check.state())
          .containsExactly("mail OK", "alerts FAIL", "time-stamps OK");
      assertThat(checks.get(1).found()).contains("expected 127.0.0.1:" + closed);
    }
  }

  @Test
  void asksTheSealingServiceWhereThereIsAToken() throws IOException {
    Path socket = folder.resolve("oracle.sock");
    Files.writeString(folder.resolve("oracle.token"), "a");

    assertThat(sealing().state()).isEqualTo(Check.State.FAIL);
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertThat(sealing().state()).isEqualTo(Check.State.OK);
    }
  }

  private Check sealing() {
    return new ReachChecks(home(), Settings.USUAL).run().getFirst();
  }

  private Settings settings(int open, int closed) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rasoat.yaml"),
            """
            crawl: { time-stamps: "http://127.0.0.1:%1$d/tsa" }
            alerts:
              mail: { host: 127.0.0.1, port: %1$d, tls: none, from: a@b.example, to: [c@d.example] }
              webhook: { url: "https://127.0.0.1:%2$d/x", key-file: key }
            """
                .formatted(open, closed));
    return new SettingsFile(file, Map.of()).read();
  }

  private static ServerSocket open() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  private Home home() {
    return Home.of(folder, Map.of());
  }
}
