package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.post.Attachment.FetchState;
import tools.jackson.databind.json.JsonMapper;

class HarPayloadsTest {

  private static final String PAGE = Story.page("", Story.of("8123").showing(1));

  @TempDir private Path folder;
  private final List<String> entries = new ArrayList<>();

  @Test
  void readsPostsAndPicturesInBase64() throws IOException {
    entries.add(image(Story.image(0)));
    entries.add(entry(Story.GROUP, "[]", "text/html", PAGE, ""));

    Captured captured = read();

    assertThat(captured.ids()).containsExactly("FACEBOOK|123456789|8123");
    assertThat(captured.states()).containsExactly(FetchState.OK);
    assertThat(captured.reasons()).isEmpty();
    assertThat(captured.only().provenance().at()).hasToString("2026-11-22T03:00:00Z");
  }

  @Test
  void tellsTheOfficerOfCookiesAndLetsNoneOut() throws IOException {
    entries.add(
        entry(
            Story.GROUP,
            "[{\"name\":\"Cookie\",\"value\":\"c_user=1;xs=TOP-SECRET\"},"
                + "{\"name\":\"Authorization\",\"value\":\"Bearer TOP-SECRET\"}]",
            "text/html",
            PAGE,
            ""));

    Captured captured = read();

    assertThat(captured.posts()).hasSize(1);
    assertThat(captured.reasons())
        .singleElement()
        .asString()
        .startsWith("expected a HAR without cookies, got one with them");
    assertThat(captured.serialised()).doesNotContain("TOP-SECRET", "c_user");
  }

  @Test
  void readsExchangesWhoseFieldsStandInAnyOrder() throws IOException {
    entries.add(
        """
        {"response":{"content":{"text":%s,"mimeType":"text/html","size":1},"status":200},\
        "startedDateTime":"2026-11-22T10:00:00+07:00","request":{"url":"%s"}}\
        """
            .formatted(quoted(PAGE), Story.GROUP));

    assertThat(read().posts()).hasSize(1);
  }

  @Test
  void saysWhatIsMissingInAHarWithoutBodies() throws IOException {
    entries.add(entry(Story.GROUP, "[]", "text/html", PAGE, ""));
    entries.add(
        "{\"request\":{\"url\":\"%s\"},\"response\":{\"status\":200,\"content\":{\"size\":9}}}"
            .formatted(Story.image(0)));

    assertThat(read().states()).containsExactly(FetchState.MISSING);
  }

  @Test
  void saysWhichBodiesLieInOtherFiles() throws IOException {
    String body = "a".repeat(40) + ".html";
    entries.add(
        """
        {"request":{"url":"%s"},"response":{"status":200,\
        "content":{"mimeType":"text/html","_file":"%s"}}}\
        """
            .formatted(Story.GROUP, body));

    assertThat(read().reasons())
        .containsExactly(
            "expected a HAR with its bodies, got one whose bodies lie in other files: hand in the"
                + " folder or ZIP");
    Path zip =
        Zips.write(
            folder.resolve("lacking.zip"),
            Map.of("x/a.har", har().getBytes(UTF_8), "x/" + "b".repeat(40), Captured.JPEG));
    assertThat(Captured.from(zip).reasons())
        .containsExactly("expected the body x/" + body + ", got no such file");
  }

  @Test
  void readsAFileThatIsLargerThanItsMemory() throws Exception {
    Path file = folder.resolve("large.har");
    String filler = "A".repeat(28 << 20);
    String video =
        entry("https://video.fbcdn.net/a", "[]", "video/mp4", "", "base64")
            .replace("\"text\":\"\"", "\"text\":\"" + filler + "\"");
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      out.write("{\"log\":{\"version\":\"1.2\",\"entries\":[");
      for (int i = 0; i < 8; i++) {
        out.write(video + ",");
      }
      out.write(entry(Story.GROUP, "[]", "text/html", PAGE, "") + "]}}");
    }
    assertThat(Files.size(file)).isGreaterThan(200 << 20);

    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                HarPayloadsTest.class.getName(),
                file.toString())
            .inheritIO()
            .start();

    assertThat(small.waitFor()).isZero();
  }

  /** Ends well when the file holds one post. */
  public static void main(String[] arguments) throws IOException {
    Captured.from(Path.of(arguments[0])).only();
  }

  @Test
  void readsOnWhereverAFileIsCut() throws IOException {
    entries.add(entry(Story.GROUP, "[]", "text/html", PAGE, ""));
    entries.add(image(Story.image(0)));
    byte[] whole = har().getBytes(UTF_8);

    for (int length = 10; length < whole.length - 1; length += 7) {
      Path file = Files.write(folder.resolve("cut.har"), Arrays.copyOf(whole, length));
      Captured captured = Captured.from(file);
      assertThat(captured.reasons())
          .anyMatch(reason -> reason.startsWith("expected a whole HAR, got something broken at"));
    }
  }

  private Captured read() throws IOException {
    return Captured.from(Files.writeString(folder.resolve("capture.json"), har(), UTF_8));
  }

  private String har() {
    return "{\"log\":{\"version\":\"1.2\",\"pages\":[{\"id\":\"p\",\"title\":\""
        + Story.GROUP
        + "\"}],\"entries\":["
        + String.join(",", entries)
        + "]}}";
  }

  private static String image(String address) {
    return entry(
        address, "[]", "image/jpeg", Base64.getEncoder().encodeToString(Captured.JPEG), "base64");
  }

  private static String entry(
      String address, String headers, String type, String text, String encoding) {
    return """
    {"startedDateTime":"2026-11-22T10:00:00.000+07:00",\
    "request":{"method":"GET","url":"%s","headers":%s,"cookies":[]},\
    "response":{"status":200,"headers":[{"name":"Content-Type","value":"x"}],\
    "content":{"size":%d,"mimeType":"%s","text":%s,"encoding":"%s"}}}\
    """
        .formatted(address, headers, text.length(), type, quoted(text), encoding);
  }

  private static String quoted(String text) {
    return new JsonMapper().writeValueAsString(text);
  }
}
