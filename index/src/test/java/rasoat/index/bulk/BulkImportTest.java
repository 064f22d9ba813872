package rasoat.index.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.DocumentIndex;
import rasoat.index.Listed;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

final class BulkImportTest {

  @TempDir private Path folder;
  private Path documents;
  private DocumentIndex index;
  private DocumentFiles files = new PlainFiles();
  private Instant now = Instant.EPOCH;
  private final List<String> told = new ArrayList<>();
  private final List<Integer> batches = new ArrayList<>();

  @BeforeEach
  void openAnEmptyRegistry() throws IOException {
    documents = Files.createDirectories(folder.resolve("documents"));
    index = DocumentIndex.open(folder.resolve("registry"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void registersEveryFileInOrderWithItsSourceAndHash() throws Exception {
    Path first = write("a.txt", "một");
    Path second = write("b.txt", "hai");

    add(first, second);

    assertThat(told).containsExactly(line(first, "added a"), line(second, "added b"));
    RegisteredDocument registered = index.registered(new DocumentId("a")).orElseThrow();
    assertThat(registered.source()).isEqualTo(first.toAbsolutePath().toString());
    assertThat(index.holdsContent(registered.contentHash())).isTrue();
  }

  @Test
  void leavesAloneWhatIsThere() throws Exception {
    Path first = write("a.txt", "một");
    add(first);

    Path copy = write("copy.txt", "một");
    add(first, copy, write("b.txt", "hai"));

    assertThat(told)
        .containsExactly(
            line(first, "already there"),
            line(copy, "already there"),
            line(documents.resolve("b.txt"), "added b"));
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void readsTheSameBytesOnceAlsoWithinABatch() throws Exception {
    Path first = write("a.txt", "một");
    Path copy = write("b.txt", "một");

    add(first, copy);

    assertThat(told).containsExactly(line(first, "added a"), line(copy, "already there"));
  }

  @Test
  void replacesTheDocumentOfAFileThatChanged() throws Exception {
    Path file = write("a.txt", "một");
    add(file);

    write("a.txt", "một hai");
    add(file);

    assertThat(told).containsExactly(line(file, "replaced a"));
    assertThat(Listed.in(index)).containsExactly(document("a", "một hai"));
  }

  @Test
  void refusesTheIdOfAnotherFileInTheSameBatchAndInALaterImport() throws Exception {
    Path first = write("a.txt", "một");
    Path second = write("other/a.txt", "hai");

    add(first, second);
    String refused = line(second, "refused: expected an id of its own, got a, the id of " + first);
    assertThat(told).containsExactly(line(first, "added a"), refused);

    add(first, second);
    assertThat(told).containsExactly(line(first, "already there"), refused);
    assertThat(index.get(new DocumentId("a"))).contains(document("a", "một"));
  }

  @Test
  void replacingTakesAnIdFromAnEarlierImportButNotWithinOne() throws Exception {
    Path old = write("old/a.txt", "một");
    add(old);
    Path moved = write("new/a.txt", "hai");
    Path third = write("third/a.txt", "ba");

    run(importing().replacing(), moved, third);

    assertThat(told)
        .containsExactly(
            line(moved, "replaced a"),
            line(third, "refused: expected an id of its own, got a, the id of " + moved));
  }

  @Test
  void replacingReadsAgainWhatIsThere() throws Exception {
    Path file = write("a.txt", "một");
    add(file);

    run(importing().replacing(), file);

    assertThat(told).containsExactly(line(file, "replaced a"));
  }

  @Test
  void readsAgainWhatIsOutdated() throws Exception {
    Path first = write("a.txt", "một");
    Path second = write("b.txt", "hai");
    add(first, second);

    run(importing().readingAgain(held -> held.document().text().equals("hai")), first, second);

    assertThat(told).containsExactly(line(first, "already there"), line(second, "replaced b"));
  }

  @Test
  void readsAFileAgainOfWhichSomethingWasRefused() throws Exception {
    Path file = write("a.txt", "một");
    IngestOutcome.Refused part = new IngestOutcome.Refused(file, "line 7");
    files =
        new PlainFiles() {
          @Override
          public List<IngestOutcome> read(Path file) {
            return List.of(part, super.read(file).getFirst());
          }
        };
    add(file);
    assertThat(told)
        .containsExactly(line(file, "added a"), line(file, "refused: " + part.reason()));

    files = new PlainFiles();
    add(file);

    assertThat(told).containsExactly(line(file, "replaced a"));
  }

  @Test
  void refusesTheSecondOfTwoDocumentsOfOneIdInAFile() throws Exception {
    Path file = write("a.txt", "một");
    files =
        new PlainFiles() {
          @Override
          public List<IngestOutcome> read(Path file) {
            return Collections.nCopies(2, super.read(file).getFirst());
          }
        };

    add(file);

    assertThat(told)
        .containsExactly(
            line(file, "added a"),
            line(file, "refused: expected an id of its own, got a, the id of " + file));
  }

  @Test
  void refusesAFileThatBreaksTheReaderAndGoesOn() throws Exception {
    Path bad = write("a.txt", "một");
    Path good = write("b.txt", "hai");
    files =
        new PlainFiles() {
          @Override
          public List<IngestOutcome> read(Path file) {
            if (file.equals(bad)) {
              throw new IllegalStateException("what was read");
            }
            return super.read(file);
          }
        };

    add(bad, good);

    assertThat(told)
        .containsExactly(
            line(bad, "refused: internal error: IllegalStateException"), line(good, "added b"));
  }

  @Test
  void refusesAFileThatIsNotThere() throws Exception {
    Path missing = documents.resolve("none.txt");

    add(missing);

    assertThat(told).containsExactly(line(missing, "refused: no such file"));
  }

  @Test
  void settlesWhatHasTakenLongTogether() throws Exception {
    List<Path> many = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      many.add(write(i + ".txt", "số " + i));
    }

    importing().add(many, new Recorder(Duration.ofSeconds(4)), () -> false);

    assertThat(batches).containsExactly(3, 3, 1);
    assertThat(index.size()).isEqualTo(7);
  }

  @Test
  void keepsWhatWasReadWhenItIsStopped() throws Exception {
    Path first = write("a.txt", "một");
    Path second = write("b.txt", "hai");

    importing()
        .add(
            List.of(first, second),
            new Recorder(Duration.ofSeconds(1)),
            () -> now.isAfter(Instant.EPOCH));

    assertThat(told).containsExactly(line(first, "added a"));
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void compactsARegistryOfWhichAnEarlierCallThatWasKilledAddedTheMost() throws Exception {
    List<Path> all = IntStream.range(0, 14_000).mapToObj(i -> Path.of(i + ".txt")).toList();
    files = new MadeUpFiles();
    assertThatThrownBy(() -> importing().add(all, new KilledAt(12_000), () -> false))
        .hasMessage("killed");

    importing().add(all, new Recorder(Duration.ZERO), () -> false);

    assertThat(index.size()).isEqualTo(14_000);
    assertThat(index.isScattered()).isFalse();
  }

  private void add(Path... paths) throws IOException, InterruptedException {
    run(importing(), paths);
  }

  private void run(BulkImport run, Path... paths) throws IOException, InterruptedException {
    told.clear();
    run.add(List.of(paths), new Recorder(Duration.ZERO), () -> false);
  }

  private BulkImport importing() {
    return BulkImport.into(index, files, () -> now);
  }

  private Path write(String name, String text) throws IOException {
    Path file = documents.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String asLine(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Added(Path file, RegisteredDocument it) -> line(file, "added " + id(it));
      case ImportOutcome.Replaced(Path file, RegisteredDocument it) ->
          line(file, "replaced " + id(it));
      case ImportOutcome.AlreadyThere(Path file) -> line(file, "already there");
      case ImportOutcome.Refused(Path file, String reason) -> line(file, "refused: " + reason);
    };
  }

  private static String line(Path file, String outcome) {
    return file + " " + outcome;
  }

  private static String id(RegisteredDocument registered) {
    return registered.document().id().value();
  }

  private static OfficialDocument document(String id, String text) {
    return PlainFiles.document(id, text);
  }

  /** Files that are not there: a name is all their content. */
  private static final class MadeUpFiles implements DocumentFiles {
    @Override
    public String contentHash(Path file) {
      return file.toString();
    }

    @Override
    public List<IngestOutcome> read(Path file) {
      OfficialDocument document = document(file.toString(), "số " + file);
      RegisteredDocument read =
          new RegisteredDocument(document, List.of(), Set.of(), file.toString(), "");
      return List.of(new IngestOutcome.Ingested(file, read));
    }
  }

  /** Ends the import as soon as so many documents are registered. */
  private final class KilledAt implements ImportListener {
    private final int size;

    KilledAt(int size) {
      this.size = size;
    }

    @Override
    public void read(Path file) {}

    @Override
    public void settled(List<ImportOutcome> outcomes) throws IOException {
      if (index.size() >= size) {
        throw new IOException("killed");
      }
    }
  }

  /** Writes down what it is told; reading a file takes that long. */
  private final class Recorder implements ImportListener {
    private final Duration each;

    Recorder(Duration each) {
      this.each = each;
    }

    @Override
    public void read(Path file) {
      now = now.plus(each);
    }

    @Override
    public void settled(List<ImportOutcome> outcomes) throws IOException {
      for (ImportOutcome outcome : outcomes) {
        if (outcome instanceof ImportOutcome.Added(Path file, RegisteredDocument added)) {
          assertThat(index.registered(added.document().id()))
              .as("registered before it is told")
              .contains(added);
        }
      }
      outcomes.forEach(outcome -> told.add(asLine(outcome)));
      batches.add(outcomes.size());
    }
  }
}
