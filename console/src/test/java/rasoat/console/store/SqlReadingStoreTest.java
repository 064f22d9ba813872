package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.database.TestDatabase;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptReading;
import rasoat.model.port.ReadingStore;
import rasoat.model.port.ReadingStoreContract;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SqlReadingStoreTest extends ReadingStoreContract {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final List<SqlReadingStore> opened = new ArrayList<>();

  @Override
  protected ReadingStore emptyStore() throws IOException {
    return open();
  }

  @AfterEach
  void closeAll() {
    opened.forEach(SqlReadingStore::close);
  }

  @Test
  void stillHasItsReadingsAfterARestartAndBesideTheFindings() throws IOException {
    KeptReading kept =
        new KeptReading(
            new FindingId("a"), "Số: 12/UBND", "r1", Instant.parse("2026-06-01T00:00:00.123Z"));
    try (SqlReadingStore store = SqlReadingStore.open(database.at(file()));
        SqlFindingStore findings = SqlFindingStore.open(database.at(file()))) {
      store.keep(kept);
      assertThat(findings.counts()).isNotEmpty();
    }

    assertThat(open().notJudgedBy("r2", 9)).containsExactly(kept);
  }

  private SqlReadingStore open() throws IOException {
    SqlReadingStore store = SqlReadingStore.open(database.at(file()));
    opened.add(store);
    return store;
  }

  private Path file() {
    return folder.resolve("findings.db");
  }
}
