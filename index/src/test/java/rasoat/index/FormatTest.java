package rasoat.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.index.InventedDocuments.CANAL;
import static rasoat.index.InventedDocuments.CANAL_SIBLING;
import static rasoat.index.InventedDocuments.FESTIVAL;
import static rasoat.index.InventedDocuments.UNNUMBERED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a registry of format 1, as the program wrote it before formats were told apart. */
final class FormatTest {

  @TempDir private Path folder;
  private final Heard heard = new Heard();

  @BeforeEach
  void copyTheOldRegistry() throws IOException, URISyntaxException {
    Path old = Path.of(Objects.requireNonNull(FormatTest.class.getResource("format-1")).toURI());
    try (Stream<Path> files = Files.list(old)) {
      files.forEach(file -> copy(file, folder.resolve(file.getFileName())));
    }
  }

  @Test
  void upgradesFormatOneWhenItIsOpenedForWriting() throws IOException {
    try (DocumentIndex index = DocumentIndex.open(folder)) {
      assertThat(Listed.in(index)).containsExactly(CANAL, CANAL_SIBLING, FESTIVAL, UNNUMBERED);
      assertThat(index.registered(CANAL.id())).contains(RegisteredDocument.given(CANAL));
      assertThat(index.lookUp(FESTIVAL.text(), 1).getFirst().document()).isEqualTo(FESTIVAL);
    }
    try (DocumentIndex reader = DocumentIndex.openForReading(folder)) {
      assertThat(reader.size()).isEqualTo(4);
    }
  }

  @Test
  void tellsHowFarTheUpgradeHasCome() throws IOException {
    Upgrade.open(folder, heard).close();

    assertThat(heard.lines)
        .containsExactly("4 of format 1", "written", "written", "written", "written", "done");
  }

  @Test
  void tellsNothingWhenThereIsNothingToUpgrade() throws IOException {
    DocumentIndex.open(folder).close();

    Upgrade.open(folder, heard).close();

    assertThat(heard.lines).isEmpty();
  }

  @Test
  void leavesNoFileOfTheOldFormatBehind() throws IOException {
    DocumentIndex.open(folder).close();

    assertThat(folder.resolve("_0.cfs")).doesNotExist();
    assertThat(folder.resolve("segments_6")).doesNotExist();
  }

  @Test
  void saysHowToUpgradeWhenFormatOneIsOpenedForReading() {
    assertThatThrownBy(() -> DocumentIndex.openForReading(folder))
        .isInstanceOf(RegistryUnreadableException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("expected format 2, got format 1")
        .hasMessageContaining("rasoat registry upgrade");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "1000000"})
  void refusesANewerFormatAndLeavesItAlone(String newer) throws IOException {
    mark(newer);
    List<String> before = files();

    assertThatThrownBy(() -> DocumentIndex.open(folder))
        .isInstanceOf(RegistryUnreadableException.class)
        .hasMessageContaining("expected format 2, got format " + newer)
        .hasMessageContaining("newer version");
    assertThatThrownBy(() -> DocumentIndex.openForReading(folder))
        .hasMessageContaining("newer version");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenItIsOnlyOpened() throws IOException {
    DocumentIndex.open(folder).close();
    List<String> before = files();

    DocumentIndex.open(folder).close();

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void refusesToReadOnWhenANewerProgramUpgradesIt() throws IOException {
    DocumentIndex.open(folder).close();
    try (DocumentIndex reader = DocumentIndex.openForReading(folder)) {
      assertThat(reader.size()).isEqualTo(4);

      mark("3");

      assertThatThrownBy(reader::size).hasMessageContaining("expected format 2, got format 3");
    }
  }

  @Test
  void keepsTheOldRegistryWhenTheUpgradeFails() throws IOException {
    try (Directory failing = new FullDisk(FSDirectory.open(folder))) {
      assertThatThrownBy(() -> Upgrade.of(failing, new IndexWriterConfig(), heard))
          .hasMessageContaining("disk full");
    }
    assertThat(heard.lines).doesNotContain("done");

    try (Directory directory = FSDirectory.open(folder)) {
      assertThat(Format.of(directory)).isEqualTo(1);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertThat(reader.numDocs()).isEqualTo(4);
      }
    }
    try (DocumentIndex index = DocumentIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(4);
    }
  }

  private static final class Heard implements UpgradeListener {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void begins(int format, int documents) {
      lines.add(documents + " of format " + format);
    }

    @Override
    public void written() {
      lines.add("written");
    }

    @Override
    public void done() {
      lines.add("done");
    }
  }

  /** Lets segments be written, but no commit. */
  private static final class FullDisk extends FilterDirectory {
    FullDisk(Directory directory) {
      super(directory);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (name.startsWith("pending_segments")) {
        throw new IOException("disk full");
      }
      return super.createOutput(name, context);
    }
  }

  private void mark(String format) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", format).entrySet());
      writer.commit();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
