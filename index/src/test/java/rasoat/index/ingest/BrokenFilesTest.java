package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of a file, it is read or refused with one line. */
final class BrokenFilesTest {

  private static final Ingest INGEST = Ingest.with(picture -> List.of("Trang một"));

  @TempDir Path folder;

  private Path broken(String name, byte[] whole, Random chance) throws IOException {
    byte[] bytes = whole.clone();
    for (int i = chance.nextInt(1, 20); i > 0; i--) {
      bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt();
    }
    boolean cut = chance.nextInt(4) == 0;
    int length = cut ? chance.nextInt(bytes.length) : bytes.length;
    return Files.write(folder.resolve(name), Arrays.copyOf(bytes, length));
  }

  private void breakOften(String name, byte[] whole, int times, long seed) throws IOException {
    for (int i = 0; i < times; i++) {
      Path file = broken(name, whole, new Random(seed + i));
      for (IngestOutcome outcome : INGEST.read(file)) {
        if (outcome instanceof IngestOutcome.Refused(Path path, String reason)) {
          assertThat(reason).as("%s, seed %d", name, seed + i).isNotBlank().doesNotContain("\n");
          assertThat(path).isEqualTo(file);
        }
      }
    }
  }

  private byte[] pdf() throws IOException {
    Path file = folder.resolve("whole.pdf");
    new PdfFiles().written("UBND XA SONG MO", "So: 125/UBND-KT").scanned().in(file);
    return Files.readAllBytes(file);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream bytes = BrokenFilesTest.class.getResourceAsStream(name)) {
      assertThat(bytes).isNotNull();
      return bytes.readAllBytes();
    }
  }

  @Test
  void survivesBrokenPdf() throws IOException {
    breakOften("a.pdf", pdf(), 40, 1);
  }

  @Test
  void survivesBrokenDoc() throws IOException {
    breakOften("a.doc", resource("letter.doc"), 150, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.xml", "a.csv", "a.json"})
  void survivesBrokenText(String name) throws IOException {
    String text =
        "{\"id\": \"x\", \"file\": \"b.txt\"} <rss><item><title>x</title></item></rss> file,id\n";

    breakOften(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), 100, 1);
  }

  @Test
  @Tag("long")
  void survivesManyBrokenFiles() throws IOException {
    breakOften("a.pdf", pdf(), 3_000, 1_000);
    breakOften("a.doc", resource("letter.doc"), 10_000, 1_000);
  }
}
