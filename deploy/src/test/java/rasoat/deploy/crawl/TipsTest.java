package rasoat.deploy.crawl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.store.StateDatabase;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.imported.Import;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;

/** What the console lays into the inbox is what the crawler reads there. */
class TipsTest {

  private static final String JPEG = "\u00FF\u00D8\u00FF\u0001\u0002";

  @TempDir private Path folder;

  @Test
  void areReadWithWhereTheyWereSeen() throws Exception {
    Path inbox = folder.resolve("inbox");

    send(
        inbox,
        field("platform", "ZALO")
            + field("source", "Tổ dân phố 5")
            + field("url", "https://zalo.me/g/abc?utm_source=x")
            + field("day", "2026-11-20")
            + field("hour", "08:30")
            + field("note", "ghi chú của cán bộ")
            + file(Normalizer.normalize("ảnh 1.jpg", Normalizer.Form.NFD), JPEG + "1")
            + file("ảnh 1.jpg", JPEG + "2")
            + file("nhiều ảnh.zip", zip("trong tệp nén.jpg", JPEG + "3")));

    List<String> problems = new ArrayList<>();
    List<Capture> posts = read(inbox, problems);
    Capture seen = posts.getFirst();
    assertThat(problems).isEmpty();
    assertThat(posts).hasSize(2);
    assertThat(seen.key().platform()).isEqualTo(Platform.ZALO);
    assertThat(seen.group()).isEqualTo("Tổ dân phố 5");
    assertThat(seen.permalink()).isEqualTo("https://zalo.me/g/abc");
    assertThat(seen.time()).isEqualTo("2026-11-20T01:30:00Z");
    assertThat(seen.attachments())
        .extracting(Attachment::name)
        .containsExactly("ảnh 1-2.jpg", "ảnh 1.jpg");
    assertThat(posts.getLast().attachments())
        .extracting(Attachment::name)
        .containsExactly("trong tệp nén.jpg");
  }

  private static List<Capture> read(Path inbox, List<String> problems) throws IOException {
    Import context =
        new Import(
            new InMemoryByteStore(),
            new Pseudonyms("an office key of many bytes".getBytes(UTF_8)),
            InstantSource.fixed(Instant.parse("2026-11-28T03:00:00Z")),
            Optional.empty());
    List<Capture> posts = new ArrayList<>();
    try (Stream<Path> laid = Files.list(inbox)) {
      for (Path each : laid.sorted().toList()) {
        CaptureFormats.reader(each, context)
            .orElseThrow()
            .read(posts::add, problem -> problems.add(problem.reason()));
      }
    }
    return posts;
  }

  private static void send(Path inbox, String parts) throws Exception {
    Path file = inbox.resolveSibling("findings.db");
    try (Database state = StateDatabase.open(new DatabaseAddress.Sqlite(file));
        Console console =
            Console.start(ConsoleSettings.of(0, state, new InMemoryByteStore()).withTips(inbox));
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + console.port() + "/tips/new"))
              .header("Content-Type", "multipart/form-data; boundary=edge")
              .POST(
                  HttpRequest.BodyPublishers.ofByteArray(
                      (parts + "--edge--\r\n").getBytes(ISO_8859_1)))
              .build();
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(302);
    }
  }

  private static String field(String name, String value) {
    return part("name=\"%s\"".formatted(name), bytes(value));
  }

  private static String file(String name, String content) {
    return part("name=\"files\"; filename=\"%s\"".formatted(bytes(name)), content);
  }

  private static String part(String names, String content) {
    return "--edge\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(names, content);
  }

  /** Each letter a byte, as all of the body here. */
  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  private static String zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(ISO_8859_1));
    }
    return bytes.toString(ISO_8859_1);
  }
}
