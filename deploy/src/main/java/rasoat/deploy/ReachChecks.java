package rasoat.deploy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import rasoat.deploy.settings.AlertSettings;
import rasoat.deploy.settings.Settings;
import rasoat.index.sealed.oracle.OracleAddress;

/** Whether what is set beyond this machine takes a connection. Nothing is sent. */
record ReachChecks(Home home, Settings settings) {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  List<Check> run() {
    List<Check> checks = new ArrayList<>();
    AlertSettings alerts = settings.watch().alerts();
    alerts.mail().map(mail -> reach("mail", mail.host(), mail.port())).ifPresent(checks::add);
    alerts.webhook().map(one -> reach("alerts", one.address())).ifPresent(checks::add);
    settings.papers().webhook().map(one -> reach("webhook", one.address())).ifPresent(checks::add);
    settings.crawl().timeStamps().map(at -> reach("time-stamps", at)).ifPresent(checks::add);
    if (Files.exists(home.oracleToken())) {
      checks.add(sealing());
    }
    return checks;
  }

  private Check sealing() {
    try {
      return switch (home.oracle()) {
        case OracleAddress.Remote(String host, int port) -> reach("sealing", host, port);
        case OracleAddress.Local(Path socket) -> reach("sealing", socket);
      };
    } catch (IOException e) {
      return Check.fail("sealing", String.valueOf(e.getMessage()), "Correct oracle.address.");
    }
  }

  private static Check reach(String part, URI address) {
    int usual = "http".equals(address.getScheme()) ? 80 : 443;
    return reach(part, address.getHost(), address.getPort() < 0 ? usual : address.getPort());
  }

  private static Check reach(String part, String host, int port) {
    SocketAddress address = new InetSocketAddress(host, port);
    try (Socket socket = new Socket()) {
      socket.connect(address, Math.toIntExact(PATIENCE.toMillis()));
      return Check.ok(part, "%s:%d takes connections".formatted(host, port));
    } catch (IOException e) {
      return unreached(part, "%s:%d".formatted(host, port), e);
    }
  }

  private static Check reach(String part, Path socket) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket))
          ? Check.ok(part, socket + " takes connections")
          : Check.fail(part, socket + " takes no connection", "Is it running?");
    } catch (IOException e) {
      return unreached(part, socket.toString(), e);
    }
  }

  private static Check unreached(String part, String place, IOException e) {
    return Check.fail(
        part,
        "expected %s to take a connection, got: %s".formatted(place, e),
        "Is it running, and may this machine reach it?");
  }
}
