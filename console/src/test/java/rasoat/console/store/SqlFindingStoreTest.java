package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.port.FindingQuery;
import rasoat.model.port.FindingStore;
import rasoat.model.port.FindingStoreContract;
import rasoat.model.port.KeptFinding;

class SqlFindingStoreTest extends FindingStoreContract {

  @TempDir Path folder;

  private final List<SqlFindingStore> opened = new ArrayList<>();

  @Override
  protected FindingStore emptyStore() throws IOException {
    return open();
  }

  @AfterEach
  void closeAll() {
    opened.forEach(SqlFindingStore::close);
  }

  @Test
  void stillHasItsFindingsAfterARestart() throws IOException {
    KeptFinding kept = KeptFinding.withoutPictures(InventedFindings.leak("p-1"));
    try (SqlFindingStore store = SqlFindingStore.open(file())) {
      store.keep(kept);
    }

    assertThat(open().list(FindingQuery.all())).containsExactly(kept);
  }

  @Test
  void isReadByASecondProcessWhileTheFirstWrites() throws IOException {
    SqlFindingStore writer = open();
    SqlFindingStore reader = open();

    writer.keep(KeptFinding.withoutPictures(InventedFindings.leak("p-1")));

    assertThat(reader.list(FindingQuery.all())).hasSize(1);
  }

  @Test
  void losesNothingWhenTwoProcessesWriteAtOnce() throws Exception {
    List<SqlFindingStore> both = List.of(open(), open());
    List<Future<?>> written = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 100; i++) {
        KeptFinding kept = KeptFinding.withoutPictures(InventedFindings.leak("p-" + i));
        SqlFindingStore store = both.get(i % 2);
        written.add(
            threads.submit(
                () -> {
                  store.keep(kept);
                  return kept;
                }));
      }
    }

    assertThat(written).allSatisfy(each -> assertThat(each.state()).isEqualTo(State.SUCCESS));
    assertThat(open().list(FindingQuery.all())).hasSize(100);
  }

  @Test
  void namesTheFileThatIsNoDatabase() throws IOException {
    Files.writeString(file(), "this is a letter, not a database ".repeat(99));

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a findings database")
        .hasMessageContaining(file().toString());
  }

  private Path file() {
    return folder.resolve("findings.db");
  }

  private SqlFindingStore open() throws IOException {
    SqlFindingStore store = SqlFindingStore.open(file());
    opened.add(store);
    return store;
  }
}
