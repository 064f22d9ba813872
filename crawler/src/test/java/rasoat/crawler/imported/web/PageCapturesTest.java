package rasoat.crawler.imported.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCapturesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"messages\":[]}",
        "{\"log\":[]}",
        "{",
        "[1]",
        "Kính gửi",
        "From: a@b\n\nLời",
        "From: a@b\nTo: c@d\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n",
        "\u001F\u008B",
        "%PDF-1.7"
      })
  void leavesOtherFilesToOthers(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.har"), content);

    assertThat(PageCaptures.of(file, Captured.context(Optional.empty()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "your_facebook_activity/messages/inbox/a/photos/1.jpg",
        "messages/inbox/a/photos/1.jpg",
        "facebook-x/messages/inbox/1.jpg",
        "ChatExport/result.json",
        "_chat.txt",
        "WhatsApp Chat with A.txt"
      })
  void doesNotTakeTheExportOfAnAccountForScreenshots(String name) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.jpg", Captured.JPEG);
    entries.put(name, Captured.JPEG);
    Path file = Zips.write(folder.resolve("a.zip"), entries);

    assertThat(PageCaptures.of(file, Captured.context(Optional.empty()))).isEmpty();
  }

  @Test
  void leavesOutWhatDoesNotExist() throws IOException {
    Path none = folder.resolve("none");

    assertThat(PageCaptures.of(none, Captured.context(Optional.empty()))).isEmpty();
  }

  @Test
  void readsPagesAndScreenshotsOfOneArchive() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("trang.html", Warcs.bytes("<html><title>A</title><p>B</p></html>"));
    entries.put("trang_files/face.jpg", Captured.jpeg(1));
    entries.put("anh.jpg", Captured.jpeg(2));
    entries.put("../ra.jpg", Captured.jpeg(3));

    Captured captured = Captured.from(Zips.write(folder.resolve("a.zip"), entries));

    assertThat(captured.posts()).hasSize(2);
    assertThat(captured.reasons())
        .containsExactly(
            "'../ra.jpg': expected a name inside the archive, got one that leads out of it");
  }
}
