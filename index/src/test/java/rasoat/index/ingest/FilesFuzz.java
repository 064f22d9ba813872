package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rasoat.model.port.FuzzedFile;

/** Official files of any bytes become documents or reasons. */
class FilesFuzz {

  private static final Duration LONG = Duration.ofMinutes(2);

  private final Ingest ingest = Ingest.textOnly();

  @FuzzTest
  void text(byte[] bytes) throws IOException {
    read(FuzzedFile.with("a.txt", bytes));
  }

  @FuzzTest
  void html(byte[] bytes) throws IOException {
    read(FuzzedFile.with("a.html", bytes));
  }

  @FuzzTest
  void feed(byte[] bytes) throws IOException {
    read(FuzzedFile.with("a.xml", bytes));
  }

  /** Beside it lies a text of its name. */
  @FuzzTest
  void jsonManifest(byte[] bytes) throws IOException {
    FuzzedFile.with("b.txt", "Số: 30/2020/NĐ-CP".getBytes(StandardCharsets.UTF_8));
    read(FuzzedFile.with("b.json", bytes));
  }

  @FuzzTest
  void csvManifest(byte[] bytes) throws IOException {
    Path table = FuzzedFile.with("c.csv", bytes);
    try {
      for (CsvManifest.Row row : CsvManifest.read(table).rows()) {
        row.fileIfInside(table)
            .ifPresent(
                file ->
                    assertThat(file.normalize().startsWith(table.getParent()))
                        .as("inside")
                        .isTrue());
      }
    } catch (UnfitFileException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  /** Through the front door, which takes what the libraries throw for a reason. */
  @FuzzTest
  void pdf(byte[] bytes) throws IOException {
    check(ingest.read(FuzzedFile.with("a.pdf", bytes)));
  }

  @FuzzTest
  void docx(byte[] bytes) throws IOException {
    check(ingest.read(FuzzedFile.with("a.docx", bytes)));
  }

  @FuzzTest
  void doc(byte[] bytes) throws IOException {
    check(ingest.read(FuzzedFile.with("a.doc", bytes)));
  }

  /** Without what turns errors of ours into reasons. */
  private static void read(Path file) throws IOException {
    Scans none = new Scans(Optional.empty(), new TimeLimit(LONG), LONG);
    try {
      if (Signature.of(file).filter(FileKind::isBinary).isPresent()) {
        return; // It is read as what its bytes say, whatever it is called.
      }
      check(new FileReading(none, Publication.NONE).read(file));
    } catch (UnfitFileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void check(List<IngestOutcome> outcomes) {
    for (IngestOutcome outcome : outcomes) {
      if (outcome instanceof IngestOutcome.Refused refused) {
        assertThat(refused.reason()).isNotBlank();
      }
    }
  }
}
