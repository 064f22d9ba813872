package rasoat.deploy.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeAnEarlierResult() throws IOException {
    file = Files.writeString(folder.resolve("results.jsonl"), "earlier");
  }

  @Test
  void takesTheNameWhenComplete() throws IOException {
    try (ResultFile result = ResultFile.begin(file)) {
      result.writer().append("new");
      result.complete();
    }

    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesTheEarlierResultWhenCutOff() throws IOException {
    try (ResultFile result = ResultFile.begin(file)) {
      result.writer().append("half");
    }

    assertThat(file).hasContent("earlier");
    assertThat(folder.resolve("results.jsonl.part")).hasContent("half");
  }
}
