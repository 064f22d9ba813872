package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsServer;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;

class PeerTest {

  @Test
  void isTheSubjectOfTheCertificateWithItsDigest() throws Exception {
    HttpsServer server = SelfSigned.start();
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Everybody()}, null);
    try (HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
      URI address = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");

      HttpResponse<Void> response =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());

      assertThat(Peer.of(response.sslSession()))
          .matches("CN=127\\.0\\.0\\.1, SHA-256 [0-9a-f]{64}");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void isNobodyWhereNothingIsEncrypted() {
    assertThat(Peer.of(Optional.empty())).isEmpty();
  }

  /** Trusts the server of this test. */
  private static final class Everybody extends X509ExtendedTrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
