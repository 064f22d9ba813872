package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem, and files that never end. */
final class HostileFilesTest {

  private static final Ingest INGEST = Ingest.textOnly();

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt", "a.pdf", "a.docx", "a.doc", "a.html", "a.xml", "a.csv", "a.json", "a.jpg"
      })
  void refusesAnEmptyFile(String name) throws IOException {
    assertThat(Reads.reason(INGEST, write(name, "")))
        .isEqualTo("expected a document: the file is empty");
  }

  @Test
  void refusesFiftyMegabytesWithoutASpace() throws IOException {
    byte[] endless = new byte[50 << 20];
    Arrays.fill(endless, (byte) 'a');

    assertThat(Reads.reason(INGEST, Files.write(folder.resolve("a.txt"), endless)))
        .isEqualTo("expected at most 6000000 signs of text in a.txt: was 52428800");
    assertThat(
            Reads.reason(
                INGEST, Files.write(folder.resolve("a.txt"), Arrays.copyOf(endless, 5_000_000))))
        .isEqualTo(
            "expected words in a.txt: most of it is without spaces, one word of 5000000 signs");
  }

  @Test
  void refusesWhatIsLargerThanAnyDocument() throws IOException {
    Path huge = folder.resolve("huge.pdf");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(Ingest.LARGEST_FILE + 1);
    }

    assertThat(Reads.reason(INGEST, huge))
        .isEqualTo("expected at most 268435456 bytes: was 268435457");
  }

  @Test
  void readsAPdfThatIsNamedDoc() {
    Path file =
        new PdfFiles()
            .written("UBND XA SONG MO", "Kinh gui: Cac thon tren dia ban xa Song Mo")
            .in(folder.resolve("a.doc"));

    assertThat(Reads.text(INGEST, file)).startsWith("UBND XA SONG MO");
  }

  @Test
  void readsAWebPageThatIsNamedDoc() throws IOException {
    Path file = write("a.doc", "<html><body><p>Kính gửi: Các thôn</p></body></html>");

    assertThat(Reads.text(INGEST, file)).isEqualTo("Kính gửi: Các thôn");
  }

  @Test
  void refusesWordsThatAreNamedPdf() throws IOException {
    assertThat(Reads.reason(INGEST, write("a.pdf", "Kính gửi")))
        .isEqualTo("expected a PDF file: its first bytes are of no such file");
  }

  @Test
  void refusesRichTextAndArchives() throws IOException {
    assertThat(Reads.reason(INGEST, write("a.doc", "{\\rtf1 x}"))).contains("is RTF, save it as");
    assertThat(Reads.reason(INGEST, write("a.doc", "Rar!xxxx"))).contains("unpack it first");
  }

  @Test
  void walksIntoAFolderThatIsNamedPdf() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("x.pdf")).resolve("a.txt");
    Files.writeString(inside, "Kính gửi");

    assertThat(INGEST.filesUnder(folder)).containsExactly(inside);
    assertThat(Reads.reason(INGEST, folder.resolve("x.pdf"))).startsWith("expected a file: is a");
  }

  @Test
  void refusesAFileItMayNotRead() throws IOException {
    Path file = write("a.txt", "Kính gửi");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();

    assertThat(Reads.reason(INGEST, file)).isEqualTo("expected leave to read it: it is denied");
  }

  @Test
  void followsNoLinkInACircle() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("a"));
    Files.createSymbolicLink(inner.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
    Path file = Files.writeString(inner.resolve("b.txt"), "Kính gửi");

    assertThat(INGEST.filesUnder(folder)).containsExactly(file);
  }

  @Test
  void takesAnyName() throws IOException {
    String apart =
        Normalizer.normalize("Công văn số 5 (bản \"sao\"), %20;\n'.txt", Normalizer.Form.NFD);
    Path file = write(apart, "Kính gửi");

    assertThat(INGEST.filesUnder(folder)).containsExactly(file);
    assertThat(Reads.document(INGEST, file).document().id().value()).startsWith("Công văn số 5");
  }

  @Test
  void givesUpAReadingThatHangs() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    PictureText hanging =
        picture -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    Path file =
        Files.write(folder.resolve("a.png"), "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
    Ingest impatient = Ingest.with(hanging).within(Duration.ofMinutes(1).negated());

    assertThat(Reads.reason(impatient, file))
        .matches("expected to be read within \\d+ s: given up");
  }

  @Test
  void saysWhenTheMemoryOrTheStackIsSpent() throws IOException {
    Path file =
        Files.write(folder.resolve("a.png"), "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Reads.reason(Ingest.with(picture -> failing(new OutOfMemoryError())), file))
        .contains("within the memory");
    assertThat(Reads.reason(Ingest.with(picture -> failing(new StackOverflowError())), file))
        .contains("nested");
  }

  private static List<String> failing(Error error) {
    throw error;
  }
}
