package rasoat.index.sealed.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  @TempDir private Path folder;
  private String token;
  private Clients clients;

  @BeforeEach
  void grant() throws IOException {
    clients = new Clients(folder.resolve("clients"));
    token = clients.grant("scanner", new SecureRandom());
  }

  @Test
  void answersOverTlsToWhoeverBelievesItsCertificate() throws Exception {
    Path own = certificate("own");
    OracleAddress.Remote address = freePort();
    try (Oracle oracle = oracle();
        OracleClient client = OracleClient.of(address, token, Tls.client(own))) {
      oracle.listen(address, Tls.server(folder.resolve("own.p12"), PASSWORD));

      assertThat(client.seal(key.id(), CLEAR).of(SealedField.BODY_5))
          .isEqualTo(key.mac().seal(CLEAR).of(SealedField.BODY_5));
    }
  }

  @Test
  void isNotBelievedUnderAnotherCertificate() throws Exception {
    certificate("own");
    Path other = certificate("other");
    OracleAddress.Remote address = freePort();
    try (Oracle oracle = oracle();
        OracleClient client = OracleClient.of(address, token, Tls.client(other))) {
      oracle.listen(address, Tls.server(folder.resolve("own.p12"), PASSWORD));

      assertThatThrownBy(() -> client.seal(key.id(), CLEAR))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the sealing service tls://localhost:");
    }
  }

  @Test
  void saysWhatIsWrongWithAKeyStore() throws Exception {
    certificate("own");

    assertThatThrownBy(() -> Tls.server(folder.resolve("own.p12"), "wrong".toCharArray()))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Tls.client(folder.resolve("own.p12")))
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

  /** Makes NAME.p12 and NAME.pem with the keytool of this JDK; names the latter. */
  private Path certificate(String name) throws Exception {
    keytool(
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
        name + ".p12");
    keytool(
        "-exportcert", "-rfc", "-alias", name, "-keystore", name + ".p12", "-file", name + ".pem");
    return folder.resolve(name + ".pem");
  }

  private void keytool(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storepass", new String(PASSWORD)));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static OracleAddress.Remote freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return new OracleAddress.Remote("localhost", socket.getLocalPort());
    }
  }
}
