package rasoat.deploy.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import rasoat.deploy.terminal.Progress;

/** Archives of whole homes: nothing is believed that is not as it was written. */
class BackupsFuzz {

  private static final Path HOME = Path.of("/home");

  @FuzzTest
  void archive(byte[] bytes) throws IOException {
    ArchiveReader reader =
        new ArchiveReader(
            "a.tar", new ByteArrayInputStream(bytes), Extraction.nothing("99.0"), Progress.NONE);
    try {
      assertThat(reader.read().bytes()).isEqualTo(bytes.length);
    } catch (IOException e) { // damaged, or of a newer program
      assertThat(e).hasMessageContaining("expected");
    }
  }

  @FuzzTest
  void names(byte[] bytes) {
    EntryNames names = new EntryNames();
    for (String name : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      if (names.wrong(name).isEmpty()) {
        Path place = HOME.resolve(name).normalize();
        assertThat(place.startsWith(HOME) && !place.equals(HOME)).as(name).isTrue();
      }
    }
  }
}
