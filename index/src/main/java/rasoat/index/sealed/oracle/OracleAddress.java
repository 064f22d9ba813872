package rasoat.index.sealed.oracle;

import java.net.URI;
import java.nio.file.Path;

/** Where a sealing service listens. */
public sealed interface OracleAddress {

  /** A Unix domain socket, guarded by the modes of its file and folder. */
  record Local(Path socket) implements OracleAddress {
    @Override
    public String toString() {
      return "unix:" + socket;
    }
  }

  /** Another host, over TLS. */
  record Remote(String host, int port) implements OracleAddress {
    @Override
    public String toString() {
      return "tls://" + host + ":" + port;
    }
  }

  /**
   * Reads {@code unix:PATH}, a bare path, or {@code tls://HOST:PORT}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  static OracleAddress parse(String text) {
    if (!text.startsWith("tls:")) {
      return new Local(Path.of(text.startsWith("unix:") ? text.substring(5) : text));
    }
    URI uri = URI.create(text);
    if (uri.getHost() == null || uri.getPort() < 0) {
      throw new IllegalArgumentException(
          "oracle address: expected unix:PATH or tls://HOST:PORT, got " + text);
    }
    return new Remote(uri.getHost(), uri.getPort());
  }
}
