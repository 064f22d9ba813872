package rasoat.database;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to one SQLite file: written ahead, forced to disk, waited for. */
final class SqlitePool {

  private static final int BUSY_TIMEOUT_MS = 10_000;

  private SqlitePool() {}

  static HikariConfig of(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
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
    pool.setDataSource(source);
    // What is taken out is overwritten: it may turn out to be of a state secret.
    pool.setConnectionInitSql("PRAGMA secure_delete = ON");
    return pool;
  }
}
