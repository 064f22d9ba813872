package rasoat.index.sealed.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.key.YearKey;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;

class TlsTest {

  private static final char[] PASSWORD = "for the test".toCharArray();
  private static final Fingerprint CLEAR =
      new Fingerprint(Map.of(SealedField.BODY_5, new long[] {1, 2, 3}));

  private final YearKey key = OfficeKey.create("Văn phòng Sông Mơ", new SecureRandom()).year(2026);

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private String token;
  private Clients clients;

  @BeforeAll
  static void makeCertificates() throws Exception {
    certificate("own");
    certificate("other");
  }

  @BeforeEach
  void grant() throws IOException {
    clients = new Clients(folder.resolve("clients"));
    token = clients.grant("scanner", new SecureRandom());
  }

  @Test
  void answersOverTlsToWhoeverBelievesItsCertificate() throws Exception {
    OracleAddress.Remote address = freePort();
    try (Oracle oracle = oracle();
        OracleClient client =
            OracleClient.of(address, token, Tls.client(shared.resolve("own.pem")))) {
      oracle.listen(address, Tls.server(shared.resolve("own.p12"), PASSWORD));

      assertThat(client.seal(key.id(), CLEAR).of(SealedField.BODY_5))
          .isEqualTo(key.mac().seal(CLEAR).of(SealedField.BODY_5));
    }
  }

  @Test
  void isNotBelievedUnderAnotherCertificate() throws Exception {
    OracleAddress.Remote address = freePort();
    try (Oracle oracle = oracle();
        OracleClient client =
            OracleClient.of(address, token, Tls.client(shared.resolve("other.pem")))) {
      oracle.listen(address, Tls.server(shared.resolve("own.p12"), PASSWORD));

      assertThatThrownBy(() -> client.seal(key.id(), CLEAR))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the sealing service tls://localhost:");
    }
  }

  @Test
  void saysWhatIsWrongWithAKeyStore() throws Exception {
    assertThatThrownBy(() -> Tls.server(shared.resolve("own.p12"), "wrong".toCharArray()))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Tls.client(shared.resolve("own.p12")))
        .hasMessageContaining("expected a certificate");
  }

  private Oracle oracle() {
    return new Oracle(
        KeyRing.of(List.of(key)),
        clients,
        Oracle.USUAL_RATE,
        System::nanoTime,
        (client, id, count, outcome) -> {});
  }

  /** Makes NAME.p12 with the keytool of this JDK, and NAME.pem of its certificate. */
  private static void certificate(String name) throws Exception {
    Path keyStore = shared.resolve(name + ".p12");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keyStore.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance(keyStore.toFile(), PASSWORD);
    String encoded = Base64.getMimeEncoder().encodeToString(keys.getCertificate(name).getEncoded());
    Files.writeString(
        shared.resolve(name + ".pem"),
        "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
  }

  private static OracleAddress.Remote freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return new OracleAddress.Remote("localhost", socket.getLocalPort());
    }
  }
}
