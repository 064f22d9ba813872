package rasoat.deploy.backup;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import rasoat.console.store.StateDatabase;
import rasoat.crawler.store.CrawlStore;
import rasoat.database.DatabaseAddress;

/**
 * Where everything lies that a backup holds.
 *
 * @param folder the home
 * @param shared the folder of what many machines share; the home where there is one machine
 * @param crawl what crawlers remember, and the embedded queue
 * @param findings what the console keeps
 */
public record Places(Path folder, Path shared, DatabaseAddress crawl, DatabaseAddress findings) {

  /** The folders of the class path where the migrations of each database lie. */
  static final Map<Section, String> MIGRATIONS =
      Map.of(Section.CRAWL, CrawlStore.SCHEMA, Section.FINDINGS, StateDatabase.SCHEMA);

  /** The folder that names of that part are relative to. */
  Path root(Section section) {
    return section.isShared() ? shared : folder;
  }

  static String migrations(Section database) {
    return Optional.ofNullable(MIGRATIONS.get(database)).orElseThrow();
  }

  /** The same, with databases that are files in that folder. */
  Places inFolder(Path other) {
    return new Places(other, shared, moved(crawl, other), moved(findings, other));
  }

  private static DatabaseAddress moved(DatabaseAddress address, Path folder) {
    return switch (address) {
      case DatabaseAddress.Sqlite sqlite ->
          new DatabaseAddress.Sqlite(folder.resolve(sqlite.file().getFileName()));
      case DatabaseAddress.PostgreSql server -> server;
    };
  }

  DatabaseAddress database(Section section) {
    return section == Section.CRAWL ? crawl : findings;
  }

  /** As a manifest calls it. */
  String kind() {
    return switch (findings) {
      case DatabaseAddress.Sqlite sqlite -> Head.SQLITE;
      case DatabaseAddress.PostgreSql server -> Head.POSTGRESQL;
    };
  }
}
