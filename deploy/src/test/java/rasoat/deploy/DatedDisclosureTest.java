package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page posted before and after its release, with real recognition. */
class DatedDisclosureTest {

  @TempDir private Path folder;

  @Test
  void isALeakBeforeTheReleaseAndACopyFromThatDayOn() throws IOException {
    Files.copy(Path.of("sample/images/p0002_1.jpg"), folder.resolve("page.jpg"));
    Path posts =
        PostLines.write(
            folder,
            PostLines.post("eve", "2025-11-22T23:59:59+07:00", "", "page.jpg"),
            PostLines.post("day", "2025-11-23T00:00:00+07:00", "", "page.jpg"));
    Judges real = Wiring::detectors;
    Call.of(folder, "registry", "add", "sample/documents");
    Call.of(folder, "registry", "release", "s0010", "--on", "2025-11-23");

    Call scan = Call.of(real, folder, "scan", posts.toString(), "--format", "jsonl");

    List<String> results = scan.out().lines().toList();
    assertThat(results.getFirst())
        .startsWith("{\"post\":\"eve\",\"flagged\":true,\"kind\":\"LEAK\",\"document\":\"s0010\"");
    assertThat(results.getLast())
        .startsWith(
            "{\"post\":\"day\",\"flagged\":false,\"kind\":\"PUBLIC_COPY\",\"document\":\"s0010\"");
  }
}
