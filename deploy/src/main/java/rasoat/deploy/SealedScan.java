package rasoat.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import rasoat.index.sealed.SealedAnswer;
import rasoat.index.sealed.SealedLookUp;
import rasoat.index.sealed.SealedRegistry;
import rasoat.index.sealed.key.PrivateFile;
import rasoat.index.sealed.oracle.OracleAddress;
import rasoat.index.sealed.oracle.OracleClient;
import rasoat.index.sealed.oracle.Tls;
import rasoat.index.sealed.term.SealingService;

/** The sealed registry of a home with the sealing service it asks; both are closed together. */
final class SealedScan implements SealedLookUp, AutoCloseable {

  private final SealedRegistry registry;
  private final @Nullable OracleClient client;

  private SealedScan(SealedRegistry registry, @Nullable OracleClient client) {
    this.registry = registry;
    this.client = client;
  }

  /**
   * Nothing is asked before a reading is looked up; no service is needed where nothing is sealed.
   */
  static SealedScan open(Home home, InstantSource clock) throws IOException {
    if (!Files.exists(home.oracleToken())) {
      String reason =
          "expected the token of this scanner in %s (rasoat oracle grant), got none"
              .formatted(home.oracleToken());
      SealingService none =
          (key, clear) -> {
            throw new IOException(reason);
          };
      return new SealedScan(SealedRegistry.open(home.sealed(), none, clock), null);
    }
    byte[] token = PrivateFile.read(home.oracleToken());
    OracleClient client = client(home, new String(token, StandardCharsets.UTF_8).strip());
    return new SealedScan(SealedRegistry.open(home.sealed(), client, clock), client);
  }

  private static OracleClient client(Home home, String token) throws IOException {
    return switch (home.oracle()) {
      case OracleAddress.Local local -> OracleClient.of(local, token);
      case OracleAddress.Remote remote ->
          OracleClient.of(remote, token, Tls.client(home.oracleCertificate()));
    };
  }

  /** The state that readings are judged by: another one when packs were taken in or revoked. */
  String state() throws IOException {
    return registry.state();
  }

  @Override
  public SealedAnswer lookUp(String reading) throws IOException {
    return registry.lookUp(reading);
  }

  @Override
  public void close() throws IOException {
    try (registry) {
      if (client != null) {
        client.close();
      }
    }
  }
}
