package rasoat.console.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One SQLite file with the schema of this version: written ahead, forced to disk, waited for. */
final class Database {

  private static final String SCHEMA = "classpath:rasoat/console/store/schema";
  private static final int BUSY_TIMEOUT_MS = 10_000;
  private static final int CONNECTIONS = 4;

  private Database() {}

  /** Makes the file when there is none; brings it up to date when an older version wrote it. */
  static HikariDataSource open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    HikariDataSource database;
    try {
      database = new HikariDataSource(pool(file));
    } catch (HikariPool.PoolInitializationException e) {
      throw unusable(file, e);
    }
    try {
      Flyway.configure().dataSource(database).locations(SCHEMA).load().migrate();
      return database;
    } catch (FlywayException e) {
      database.close();
      throw unusable(file, e);
    }
  }

  private static IOException unusable(Path file, RuntimeException cause) {
    return new IOException("expected a findings database of this version or older: " + file, cause);
  }

  private static HikariConfig pool(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setBusyTimeout(BUSY_TIMEOUT_MS);
    settings.enforceForeignKeys(true);
    // A transaction that begins by reading cannot wait for another writer: take the lock at once.
    settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("findings");
    pool.setDataSource(source);
    pool.setMaximumPoolSize(CONNECTIONS);
    // What is taken out is overwritten: a reading may turn out to be of a state secret.
    pool.setConnectionInitSql("PRAGMA secure_delete = ON");
    return pool;
  }
}
