package rasoat.crawler.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One SQLite file with the schema of this version: written ahead, forced to disk, waited for. */
final class Database implements AutoCloseable {

  private static final String SCHEMA = "classpath:rasoat/crawler/store/schema";
  private static final int BUSY_TIMEOUT_MS = 10_000;
  private static final int CONNECTIONS = 4;

  private final Path file;
  private final HikariDataSource connections;

  private Database(Path file, HikariDataSource connections) {
    this.file = file;
    this.connections = connections;
  }

  /** Makes the file when there is none; brings it up to date when an older version wrote it. */
  static Database open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    HikariDataSource connections;
    try {
      connections = new HikariDataSource(pool(file));
    } catch (HikariPool.PoolInitializationException e) {
      throw unusable(file, e);
    }
    try {
      Flyway.configure().dataSource(connections).locations(SCHEMA).load().migrate();
      return new Database(file, connections);
    } catch (FlywayException e) {
      connections.close();
      throw unusable(file, e);
    }
  }

  private static IOException unusable(Path file, RuntimeException cause) {
    return new IOException("expected a crawl database of this version or older: " + file, cause);
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
    pool.setPoolName("crawl");
    pool.setDataSource(source);
    pool.setMaximumPoolSize(CONNECTIONS);
    // What is taken out is overwritten: a capture may turn out to be of a state secret.
    pool.setConnectionInitSql("PRAGMA secure_delete = ON");
    return pool;
  }

  /** Reads; several threads may do so at the same time, beside one that writes. */
  <T> T read(String what, Work<T> work) throws IOException {
    try (Connection connection = connections.getConnection()) {
      return work.run(new Sql(connection));
    } catch (SQLException e) {
      throw failed(what, e);
    }
  }

  /** Does all of the work or nothing of it; forced to disk when it returns. */
  <T> T write(String what, Work<T> work) throws IOException {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      T result = committed(connection, work);
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException e) {
      throw failed(what, e);
    }
  }

  private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
    boolean done = false;
    try {
      T result = work.run(new Sql(connection));
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }

  private IOException failed(String what, SQLException cause) {
    return new IOException("cannot %s (%s)".formatted(what, file), cause);
  }

  @Override
  public void close() {
    connections.close();
  }

  /** What is done in one transaction. */
  interface Work<T> {
    T run(Sql sql) throws SQLException;
  }
}
