package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Optional;
import rasoat.model.port.FuzzedFile;

/** Pages to be checked, a line each, from other tools. */
class PublicPagesFuzz {

  @FuzzTest
  void pages(byte[] bytes) throws IOException {
    try (Utf8Lines lines = Utf8Lines.of(FuzzedFile.with("pages.jsonl", bytes))) {
      Optional<Utf8Lines.Line> line = lines.next();
      while (line.isPresent()) {
        read(line.get().text());
        line = lines.next();
      }
    }
  }

  private static void read(String line) {
    try {
      assertThat(PublicPagesReader.read(line).id()).isNotBlank();
    } catch (UnreadableLineException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }
}
