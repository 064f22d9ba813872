package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.database.Database;
import rasoat.database.TestCertificate;
import rasoat.model.port.InMemoryByteStore;

/** The console as it is when it speaks TLS itself. */
class TlsTest {

  private static final byte PROTOCOL_VERSION = 70;

  @TempDir Path folder;

  @AutoClose private final Database state;
  @AutoClose private Console console;
  private TestCertificate certificate;

  TlsTest() throws IOException {
    state = EmptyStores.newState();
  }

  @BeforeEach
  void open() throws IOException {
    TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER);
    certificate = TestCertificate.in(folder, "console");
    console = Console.start(settings());
  }

  @Test
  void speaksTlsWithTheCertificateOfTheSettings() throws Exception {
    HttpResponse<String> page = get("https");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure");
  }

  @Test
  void saysNothingInTheClear() throws Exception {
    assertThat(get("http").statusCode()).isEqualTo(400);
  }

  /** The first words of a browser, as RFC 5246 and the older ones have them. */
  @ParameterizedTest
  @CsvSource({"0303, false", "0302, true", "0301, true", "0300, true"})
  void speaksNoTlsOlderThanThat(String version, boolean isRefused) throws Exception {
    String hello = version + "00".repeat(32) + "00" + "0002c02f" + "0100";
    String message = "010000" + HexFormat.of().toHexDigits((byte) (hello.length() / 2)) + hello;
    byte[] record =
        HexFormat.of()
            .parseHex(
                "16030100" + HexFormat.of().toHexDigits((byte) (message.length() / 2)) + message);

    try (Socket socket = new Socket("127.0.0.1", console.port())) {
      socket.getOutputStream().write(record);
      byte[] answer = socket.getInputStream().readNBytes(7);
      boolean isAlert = answer[0] == 21 && answer[6] == PROTOCOL_VERSION;
      assertThat(isAlert).as(HexFormat.of().formatHex(answer)).isEqualTo(isRefused);
    }
  }

  @Test
  @Timeout(60)
  void takesANewCertificateWithoutARestart() throws Exception {
    TestCertificate renewed = TestCertificate.in(folder, "console");

    while (!renewed.certificate().equals(shown(renewed))) {
      Thread.onSpinWait();
    }

    certificate = renewed;
    assertThat(get("https").statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhichFileIsNoCertificate() throws IOException {
    Files.writeString(certificate.file(), "a letter");

    assertThatThrownBy(() -> Console.start(settings()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a certificate and its key in PEM: " + certificate.file());
  }

  private ConsoleSettings settings() {
    return ConsoleSettings.of(0, state, new InMemoryByteStore())
        .withListening(
            new Listening(
                Listening.HERE.address(),
                Optional.empty(),
                List.of(),
                Optional.of(new Listening.Tls(certificate.file(), certificate.key()))));
  }

  private HttpResponse<String> get(String scheme) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().sslContext(certificate.trusting()).build()) {
      URI address = URI.create(scheme + "://localhost:" + console.port() + "/login");
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  /** What is shown to somebody who believes that one; nothing when it is another one. */
  private Object shown(TestCertificate believed) throws IOException {
    try (SSLSocket socket = socket(believed)) {
      socket.startHandshake();
      return socket.getSession().getPeerCertificates()[0];
    } catch (SSLException e) {
      return "another";
    }
  }

  private SSLSocket socket(TestCertificate believed) throws IOException {
    SSLSocketFactory sockets = believed.trusting().getSocketFactory();
    return (SSLSocket) sockets.createSocket("127.0.0.1", console.port());
  }
}
