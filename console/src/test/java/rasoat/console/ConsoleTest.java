package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import rasoat.console.store.InventedFindings;
import rasoat.model.port.FindingStore;
import rasoat.model.port.InMemoryFindingStore;
import rasoat.model.port.InMemoryPictureStore;
import rasoat.model.port.KeptFinding;

class ConsoleTest {

  private final FindingStore findings = new InMemoryFindingStore();

  @Test
  void servesTheFindingsOnAnyFreePort() throws Exception {
    findings.keep(KeptFinding.withoutPictures(InventedFindings.leak("p-1")));

    try (Console console = Console.start(settings(0))) {
      HttpResponse<String> list = get("http://127.0.0.1:" + console.port() + "/");

      assertThat(list.statusCode()).isEqualTo(200);
      assertThat(list.body()).contains("1849/UBND-VHXH");
    }
  }

  @Test
  void saysWhatToDoWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> Console.start(settings(port)))
          .isInstanceOf(IOException.class)
          .hasMessage("port %d is taken: expected a free port; use --port", port);
    }
  }

  @Test
  void answersNobodyOnceItIsClosed() throws IOException {
    Console console = Console.start(settings(0));
    String address = "http://127.0.0.1:" + console.port() + "/";

    console.close();

    assertThatThrownBy(() -> get(address)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesAPortThatIsNone() {
    assertThatThrownBy(() -> settings(70_000)).hasMessage("port must be 0..65535: was 70000");
  }

  private ConsoleSettings settings(int port) {
    return new ConsoleSettings(port, findings, new InMemoryPictureStore());
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
