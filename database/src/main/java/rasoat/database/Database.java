package rasoat.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The tables of one owner, with the schema of this version. Safe for many threads, and for all
 * processes that its address is for.
 */
public final class Database implements AutoCloseable {

  private static final int CONNECTIONS = 4;

  /** Serialization failure, deadlock: do it again (PostgreSQL 13.5). */
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

  /** One of those in each other's way always gets on, so this is never reached by chance. */
  private static final int MOST_ATTEMPTS = 1_000;

  private static final String TIME =
      "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) AS now_ms";

  private final DatabaseAddress address;
  private final Dialect dialect;
  private final HikariDataSource connections;
  private final Claims claims;

  private Database(DatabaseAddress address, HikariDataSource connections, Claims claims) {
    this.address = address;
    this.dialect = Dialect.of(address);
    this.connections = connections;
    this.claims = claims;
  }

  /**
   * Makes the tables when there are none; brings them up to date when an older version made them.
   *
   * @param owner for messages, such as {@code crawl}
   * @param migrations the folder of the class path where they lie
   * @throws IOException when it cannot be reached, is no such database, or a newer version wrote it
   */
  public static Database open(DatabaseAddress address, String owner, String migrations)
      throws IOException {
    Claims claims = claims(address);
    HikariConfig pool = pool(address);
    pool.setPoolName(owner);
    pool.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource connections;
    try {
      connections = new HikariDataSource(pool);
    } catch (HikariPool.PoolInitializationException e) {
      throw unusable(owner, address, e);
    }
    try {
      migrate(connections, address, migrations);
      return new Database(address, connections, claims);
    } catch (FlywayException e) {
      connections.close();
      throw unusable(owner, address, e);
    }
  }

  private static HikariConfig pool(DatabaseAddress address) throws IOException {
    return switch (address) {
      case DatabaseAddress.Sqlite sqlite -> SqlitePool.of(sqlite.file());
      case DatabaseAddress.PostgreSql server -> PostgresPool.of(server);
    };
  }

  private static Claims claims(DatabaseAddress address) throws IOException {
    return switch (address) {
      case DatabaseAddress.Sqlite sqlite -> new FileClaims(sqlite.file());
      case DatabaseAddress.PostgreSql server ->
          new SessionClaims(PostgresPool.source(server), server.schema());
    };
  }

  private static void migrate(
      HikariDataSource connections, DatabaseAddress address, String migrations) {
    FluentConfiguration flyway =
        Flyway.configure()
            .dataSource(connections)
            .locations("classpath:" + migrations)
            .placeholders(Dialect.of(address).words());
    if (address instanceof DatabaseAddress.PostgreSql server) {
      flyway.schemas(server.schema());
    }
    flyway.load().migrate();
  }

  private static IOException unusable(
      String owner, DatabaseAddress address, RuntimeException cause) {
    String why = cause.getCause() == null ? "" : ": " + firstLine(cause.getCause());
    return new IOException(
        "expected a %s database of this version or older: %s%s".formatted(owner, address, why),
        cause);
  }

  private static String firstLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  /** Reads; several threads may do so at the same time, beside one that writes. */
  public <T> T read(String what, Work<T> work) throws IOException {
    try (Connection connection = connections.getConnection()) {
      return work.run(new Sql(connection));
    } catch (SQLException e) {
      throw failed(what, e);
    }
  }

  /**
   * Does all of the work or nothing of it, as if nobody else wrote meanwhile; forced to disk when
   * it returns.
   *
   * @param work is done again when somebody was in its way: what it does elsewhere, it does twice
   */
  public <T> T write(String what, Work<T> work) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(work);
      } catch (SQLException e) {
        if (attempt == MOST_ATTEMPTS || !CONFLICTS.contains(String.valueOf(e.getSQLState()))) {
          throw failed(what, e);
        }
      }
    }
  }

  private <T> T attempt(Work<T> work) throws SQLException {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      Sql sql = new Sql(connection);
      T result = committed(connection, sql, work);
      connection.setAutoCommit(true);
      sql.committed();
      return result;
    }
  }

  private <T> T committed(Connection connection, Sql sql, Work<T> work) throws SQLException {
    boolean done = false;
    try {
      if (!dialect.begin().isEmpty()) {
        sql.update(dialect.begin());
      }
      T result = work.run(sql);
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }

  /**
   * Holds that name against all who share the database, as long as this process lives.
   *
   * @return empty when somebody holds it, another thread of this process included
   */
  public Optional<Claim> claim(String name) throws IOException {
    return claims.claim(name);
  }

  /** What the server is; empty where the tables lie in a file of this machine. */
  public Optional<ServerFacts> server() throws IOException {
    return address instanceof DatabaseAddress.Sqlite
        ? Optional.empty()
        : read("ask the server", ServerFacts::read);
  }

  /** What the clock of the server says; empty where the tables lie in a file of this machine. */
  public Optional<Instant> serverTime() throws IOException {
    return address instanceof DatabaseAddress.Sqlite
        ? Optional.empty()
        : read("ask for the time", sql -> sql.one(TIME, row -> Sql.instant(row, "now_ms")))
            .flatMap(time -> time);
  }

  /**
   * Leaves nothing of what was taken out in the log beside the file: it stands there until others
   * write over it. What others are reading just now stays until the next time.
   */
  public void clear() throws IOException {
    if (address instanceof DatabaseAddress.Sqlite) {
      read("clear the log", sql -> sql.exists("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
  }

  /** A connection to be closed, for a library that brings its own statements. */
  public Connection connect() throws SQLException {
    return connections.getConnection();
  }

  private IOException failed(String what, SQLException cause) {
    return new IOException("cannot %s (%s)".formatted(what, address), cause);
  }

  @Override
  public void close() {
    connections.close();
    claims.close();
  }

  /** What is done in one transaction. */
  public interface Work<T> {
    T run(Sql sql) throws SQLException;
  }
}
