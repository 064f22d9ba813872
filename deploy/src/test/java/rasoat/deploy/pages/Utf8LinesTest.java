package rasoat.deploy.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.deploy.pages.Utf8Lines.Line;

class Utf8LinesTest {

  @TempDir private Path folder;

  @Test
  void readsLinesWithTheirNumbers() throws IOException {
    assertThat(lines("\uFEFFmột\r\n\n  \nhai".getBytes(UTF_8)))
        .containsExactly(new Line(1, "một", ""), new Line(4, "hai", ""));
  }

  @Test
  void goesOnAfterALineThatIsNotUtf8() throws IOException {
    byte[] bytes = {'a', '\n', (byte) 0xc3, '\n', 'b'};

    assertThat(lines(bytes))
        .extracting(Line::fault)
        .containsExactly("", "expected letters in UTF-8, got other bytes", "");
  }

  @Test
  void goesOnAfterALineThatIsTooLong() throws IOException {
    byte[] bytes = ("a".repeat(Utf8Lines.LONGEST + 9) + "\nb\n").getBytes(UTF_8);

    assertThat(lines(bytes))
        .containsExactly(
            new Line(1, "", "expected at most 4194304 bytes, got more"), new Line(2, "b", ""));
  }

  private List<Line> lines(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("lines.txt"), bytes);
    List<Line> all = new ArrayList<>();
    try (Utf8Lines lines = Utf8Lines.of(file)) {
      for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        all.add(next.get());
      }
    }
    assertThat(Utf8Lines.count(file)).isEqualTo(all.size());
    return all;
  }
}
