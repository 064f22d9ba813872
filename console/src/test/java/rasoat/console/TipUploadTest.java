package rasoat.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** What the real server does with uploads of any size. */
class TipUploadTest {

  private static final String EDGE = "----edge";

  @TempDir private Path folder;
  @AutoClose private Database state;
  private Console console;

  @BeforeEach
  void open() throws IOException {
    state = EmptyStores.newState();
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withTips(folder.resolve("inbox")));
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void takesFilesWithLongVietnameseNames() throws Exception {
    String name = "ộ".repeat(250) + ".jpg"; // as long as Windows lets it be

    HttpResponse<String> answer = send(part(name, BodyPublishers.ofString("bytes")));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("Đã tiếp nhận tin báo");
    assertThat(laid()).hasSize(2).anyMatch(file -> file.startsWith("ộộ"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 200, Đã tiếp nhận tin báo",
    "101, 400, 'cần nhiều nhất 100 tệp, nhận được 101'",
    "600, 413, 'cần nhiều nhất 100 tệp, tổng cộng 200 MB, được gửi trọn vẹn'",
  })
  void countsFiles(int files, int status, String words) throws Exception {
    List<BodyPublisher> parts = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      parts.add(part("anh.jpg", BodyPublishers.ofString("bytes")));
    }

    HttpResponse<String> answer = send(parts.toArray(BodyPublisher[]::new));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"205, 400, 206", "300, 413, 300"})
  void saysHowLargeAnUploadMayBe(int megabytes, int status, int told) throws Exception {
    Path large = folder.resolve("large.jpg");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((long) megabytes << 20);
    }

    HttpResponse<String> answer = send(part("large.jpg", BodyPublishers.ofFile(large)));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains("cần tổng cộng nhiều nhất 200 MB, nhận được khoảng %d MB".formatted(told));
    assertThat(laid()).isEmpty();
  }

  @Test
  void answersAnUploadThatBreaksOff() throws Exception {
    BodyPublisher whole = part("a.jpg", BodyPublishers.ofString("bytes"));

    HttpResponse<String> answer = post(BodyPublishers.concat(whole, head("b.jpg")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("hoặc bị đứt giữa chừng").doesNotContain("Exception");
    assertThat(laid()).isEmpty();
  }

  @Test
  void refusesAFormThatIsNoUpload() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString("url=https://zalo.me/g/abc"))
            .build();

    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(answer.body()).contains("mã 415").doesNotContain("Exception");
    }
  }

  private HttpResponse<String> send(BodyPublisher... parts)
      throws IOException, InterruptedException {
    BodyPublisher end = BodyPublishers.ofString("--" + EDGE + "--\r\n");
    return post(BodyPublishers.concat(BodyPublishers.concat(parts), end));
  }

  private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address())
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .header("Accept", "text/html")
            .POST(body)
            .build();
    try (HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static BodyPublisher part(String name, BodyPublisher content) {
    return BodyPublishers.concat(head(name), content, BodyPublishers.ofString("\r\n"));
  }

  private static BodyPublisher head(String name) {
    String head =
        """
        --%s\r
        Content-Disposition: form-data; name="files"; filename="%s"\r
        Content-Type: image/jpeg\r
        \r
        """;
    return BodyPublishers.ofString(head.formatted(EDGE, name), UTF_8);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + console.port() + "/tips/new");
  }

  private List<String> laid() throws IOException {
    Path inbox = folder.resolve("inbox");
    if (!Files.exists(inbox)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(inbox)) {
      return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }
}
