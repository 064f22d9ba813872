package rasoat.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.ByteStore;
import rasoat.model.port.InMemoryByteStore;

/** The stores that any console is lent, with nothing in them yet. */
@TestConfiguration
public class EmptyStores {

  @Bean
  Database state() throws IOException {
    return newState();
  }

  @Bean
  ByteStore pictures() {
    return new InMemoryByteStore();
  }

  @Bean
  DocumentLookup documents() {
    return id -> Optional.empty();
  }

  /** A new database in a folder of its own, to be closed. */
  public static Database newState() throws IOException {
    Path folder = Files.createTempDirectory("state-");
    folder.toFile().deleteOnExit();
    return StateDatabase.open(new DatabaseAddress.Sqlite(folder.resolve("findings.db")));
  }
}
