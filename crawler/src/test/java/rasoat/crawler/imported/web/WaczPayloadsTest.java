package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;
import rasoat.model.post.Sha256;

class WaczPayloadsTest {

  private static final String WARC = "archive/data.warc.gz";
  private static final String PAGES = "pages/pages.jsonl";
  private static final String LIST = "datapackage.json";

  @TempDir private Path folder;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void capture() throws IOException {
    byte[] page = Warcs.bytes(Story.page("", Story.of("8123").showing(1)));
    entries.put(
        WARC,
        new Warcs(WarcCompression.GZIP)
            .response(Story.GROUP, "text/html", page)
            .response(Story.image(0), "image/jpeg", Captured.JPEG)
            .response("https://vidu.example/a", "text/html", article("Trang đã mở"))
            .response("https://ads.example/frame", "text/html", article("Quảng cáo"))
            .bytes());
    entries.put(
        PAGES,
        Warcs.bytes(
            """
            {"format":"json-pages-1.0","id":"pages"}
            {"url":"https://vidu.example/a","ts":"2026-11-22T10:00:00Z"}
            """));
  }

  @Test
  void readsWhatItsListVouchesFor() throws IOException {
    seal();

    Captured captured = read();

    assertThat(captured.reasons()).isEmpty();
    assertThat(captured.posts()).hasSize(2);
    assertThat(captured.ids()).first().isEqualTo("FACEBOOK|123456789|8123");
    assertThat(captured.posts().getLast().text()).startsWith("Trang đã mở");
  }

  @Test
  void doesNotBelieveAnEntryWithAnotherDigest() throws IOException {
    seal();
    entries.put(
        WARC,
        new Warcs(WarcCompression.GZIP)
            .response(Story.GROUP, "text/html", Warcs.bytes(Story.page("", Story.of("666"))))
            .bytes());

    Captured captured = read();

    assertThat(captured.posts()).isEmpty();
    assertThat(captured.reasons())
        .singleElement()
        .asString()
        .startsWith("archive/data.warc.gz: expected the digest sha256:");
  }

  @Test
  void doesNotBelieveAnEntryThatIsNotOnTheList() throws IOException {
    seal();
    entries.put("archive/more.warc.gz", entries.get(WARC));

    assertThat(read().reasons())
        .containsExactly(
            "archive/more.warc.gz: expected a digest in the list of contents, got none");
  }

  @Test
  void doesNotBelieveAListThatWasChanged() throws IOException {
    seal();
    entries.put(LIST, Warcs.bytes(new String(entries.get(LIST), UTF_8) + " "));

    Captured captured = read();

    assertThat(captured.posts()).isEmpty();
    assertThat(captured.reasons()).first().asString().startsWith("datapackage.json: expected");
  }

  @Test
  void readsOnWhereverAFileIsCut() throws IOException {
    seal();
    byte[] whole = Files.readAllBytes(file());
    for (int length = 4; length < whole.length; length += 7) {
      Path cut = Files.write(folder.resolve("cut.wacz"), Arrays.copyOf(whole, length));
      try {
        Captured.from(cut);
      } catch (IOException e) {
        assertThat(e.getMessage()).isNotBlank(); // no ZIP any more
      }
    }
  }

  private void seal() {
    StringBuilder resources = new StringBuilder();
    entries.forEach(
        (path, bytes) ->
            resources.append(
                "%s{\"name\":\"x\",\"path\":\"%s\",\"hash\":\"sha256:%s\",\"bytes\":%d}"
                    .formatted(
                        resources.isEmpty() ? "" : ",", path, Sha256.of(bytes), bytes.length)));
    byte[] list =
        Warcs.bytes(
            "{\"profile\":\"data-package\",\"wacz_version\":\"1.1.1\",\"resources\":["
                + resources
                + "]}");
    entries.put(LIST, list);
    entries.put(
        "datapackage-digest.json",
        Warcs.bytes("{\"path\":\"datapackage.json\",\"hash\":\"sha256:" + Sha256.of(list) + "\"}"));
  }

  private Path file() throws IOException {
    return Zips.write(folder.resolve("capture.wacz"), entries);
  }

  private Captured read() throws IOException {
    return Captured.from(file());
  }

  private static byte[] article(String title) {
    return Warcs.bytes(
        "<!DOCTYPE html><html><head><meta property=\"og:title\" content=\"%s\"></head><body></body></html>"
            .formatted(title));
  }
}
