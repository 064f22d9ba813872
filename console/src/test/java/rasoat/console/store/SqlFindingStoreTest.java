package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.database.TestDatabase;
import rasoat.model.port.FindingQuery;
import rasoat.model.port.FindingStore;
import rasoat.model.port.FindingStoreContract;
import rasoat.model.port.KeptFinding;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SqlFindingStoreTest extends FindingStoreContract {

  @Parameter TestDatabase database;
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
    try (SqlFindingStore store = SqlFindingStore.open(database.at(file()))) {
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

  private Path file() {
    return folder.resolve("findings.db");
  }

  private SqlFindingStore open() throws IOException {
    SqlFindingStore store = SqlFindingStore.open(database.at(file()));
    opened.add(store);
    return store;
  }
}
