package rasoat.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import rasoat.model.port.FuzzedFile;

/** Truths and results that somebody hands in: read, or refused with file and line. */
class LabelledFilesFuzz {

  private static final byte[] NONE = new byte[0];

  @FuzzTest
  void truths(byte[] bytes) throws IOException {
    read(FuzzedFile.with("truth.jsonl", bytes), FuzzedFile.with("results.jsonl", NONE));
  }

  @FuzzTest
  void results(byte[] bytes) throws IOException {
    byte[] truth = "{\"id\":\"1\",\"truth\":{\"kind\":\"none\"}}".getBytes(StandardCharsets.UTF_8);
    read(FuzzedFile.with("truth.jsonl", truth), FuzzedFile.with("results.jsonl", bytes));
  }

  private static void read(Path truths, Path results) {
    try {
      assertThat(LabelledFiles.read(truths, results)).isNotNull();
    } catch (IOException e) {
      // A file that is not as expected ends so.
    }
  }
}
