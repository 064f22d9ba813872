package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {

  @TempDir private Path folder;

  @Test
  void showsTheFindingsOfPastScans() throws IOException, InterruptedException {
    Path posts =
        PostLines.write(folder, PostLines.post("bài-17", "2026-05-20T03:00:00Z", "altered"));
    Call.of(folder, "scan", posts.toString());

    try (Serving serving = wiring().serve(0)) {
      assertThat(page(serving.address())).contains("1849/UBND-VHXH");
    }
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(Ports.isFree(port)).isFalse();
      assertThatThrownBy(() -> wiring().serve(port))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("port " + port + " is taken");
    }
  }

  private Wiring wiring() {
    return new Wiring(Home.of(folder, Map.of()), new QuietJudges());
  }

  private static String page(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
