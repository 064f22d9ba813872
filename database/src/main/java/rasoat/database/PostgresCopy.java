package rasoat.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * A file for each table, all of one transaction that sees one moment, and one for the numbers given
 * so far. Tables stand in the order of their references, so none has to wait for another.
 *
 * <p>Read again, they fill tables that the migrations of that time make in a schema beside the
 * place, which takes its name when all is there.
 */
record PostgresCopy(DatabaseAddress.PostgreSql address) implements DatabaseCopy {

  private static final String SEQUENCES = "sequences.csv";
  private static final String PART = "_part";
  private static final Pattern FILE = Pattern.compile("\\d{3}-([a-z][a-z0-9_]*)\\.csv");
  private static final Pattern HEADER = Pattern.compile("[a-z][a-z0-9_]*(,[a-z][a-z0-9_]*)*");
  private static final Pattern SEQUENCE =
      Pattern.compile("([a-z][a-z0-9_]*),(\\d{1,18}),(true|false)");

  @Override
  public Optional<Schema> schema() throws IOException {
    try (Connection connection = PostgresPool.source(address).getConnection()) {
      return PostgresTables.in(address.schema(), connection).contains(Schema.HISTORY)
          ? Schema.in(connection)
          : Optional.empty();
    } catch (SQLException e) {
      throw failed("look at", e);
    }
  }

  @Override
  public List<String> write(Path folder) throws IOException {
    try (Connection connection = PostgresPool.source(address).getConnection()) {
      connection.setAutoCommit(false);
      Sql sql = new Sql(connection);
      sql.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      List<String> files = new ArrayList<>();
      for (String table : PostgresTables.ordered(address.schema(), connection)) {
        String name = String.format(Locale.ROOT, "%03d-%s.csv", files.size(), table);
        copyOut(connection, table, folder.resolve(name));
        files.add(name);
      }
      // Numbers are given outside of transactions: what is read now is never too low.
      List<String> sequences = PostgresTables.sequences(address.schema(), sql);
      Files.write(folder.resolve(SEQUENCES), sequences, UTF_8);
      files.add(SEQUENCES);
      connection.rollback();
      return files;
    } catch (SQLException e) {
      throw failed("copy", e);
    }
  }

  private void copyOut(Connection connection, String table, Path file)
      throws SQLException, IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("COPY %s TO STDOUT (FORMAT csv, HEADER)".formatted(in(address, table)), out);
    }
  }

  @Override
  public void read(Path folder, List<String> files, Schema schema, String migrations)
      throws IOException {
    DatabaseAddress.PostgreSql part = renamed(address.schema() + PART);
    try (Connection connection = PostgresPool.source(address).getConnection()) {
      refuseTables(connection);
      Sql sql = new Sql(connection);
      sql.update("DROP SCHEMA IF EXISTS %s CASCADE".formatted(part.schema())); // was cut off
      sql.update("CREATE SCHEMA " + part.schema());
      makeAsOf(part, schema, migrations);
      fill(connection, part, folder, files);
      Database.open(part, address.schema(), migrations).close();
      place(connection, part);
    } catch (SQLException e) {
      throw failed("restore", e);
    }
  }

  private void refuseTables(Connection connection) throws SQLException, IOException {
    List<String> tables = PostgresTables.in(address.schema(), connection);
    if (!tables.isEmpty()) {
      throw new IOException(
          "expected no tables, got %d such as %s: %s"
              .formatted(tables.size(), tables.getFirst(), address));
    }
  }

  private static void makeAsOf(DatabaseAddress.PostgreSql part, Schema schema, String migrations)
      throws IOException {
    Flyway.configure()
        .dataSource(PostgresPool.source(part))
        .locations("classpath:" + migrations)
        .placeholders(Dialect.POSTGRESQL.words())
        .schemas(part.schema())
        .target(schema.version())
        .load()
        .migrate();
  }

  private static void fill(
      Connection connection, DatabaseAddress.PostgreSql part, Path folder, List<String> files)
      throws SQLException, IOException {
    Sql sql = new Sql(connection);
    connection.setAutoCommit(false);
    List<String> tables = PostgresTables.ordered(part.schema(), connection);
    sql.update(
        "TRUNCATE " + String.join(", ", tables.stream().map(table -> in(part, table)).toList()));
    for (String name : files) {
      if (name.equals(SEQUENCES)) {
        setSequences(sql, part, folder.resolve(name));
      } else {
        copyIn(connection, part, folder.resolve(name));
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void copyIn(Connection connection, DatabaseAddress.PostgreSql part, Path file)
      throws SQLException, IOException {
    Matcher name = FILE.matcher(file.getFileName().toString());
    String columns = firstLine(file);
    if (!name.matches() || !HEADER.matcher(columns).matches()) {
      throw new IOException("expected a table, got something else: " + file.getFileName());
    }
    try (InputStream in = Files.newInputStream(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "COPY %s (%s) FROM STDIN (FORMAT csv, HEADER)"
                  .formatted(in(part, name.group(1)), columns),
              in);
    }
  }

  private static String firstLine(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
      return Optional.ofNullable(reader.readLine()).orElse("");
    }
  }

  private static void setSequences(Sql sql, DatabaseAddress.PostgreSql part, Path file)
      throws SQLException, IOException {
    for (String line : Files.readAllLines(file, UTF_8)) {
      Matcher sequence = SEQUENCE.matcher(line);
      if (!sequence.matches()) {
        throw new IOException("expected a sequence, got '%s'".formatted(line));
      }
      sql.one(
          "SELECT setval(?::regclass, ?, ?)",
          row -> row.getLong(1),
          in(part, sequence.group(1)),
          Long.valueOf(sequence.group(2)),
          Boolean.valueOf(sequence.group(3)));
    }
  }

  /** All of it appears in one step. */
  private void place(Connection connection, DatabaseAddress.PostgreSql part)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    refuseTables(connection);
    Sql sql = new Sql(connection);
    sql.update("DROP SCHEMA IF EXISTS " + address.schema());
    sql.update("ALTER SCHEMA %s RENAME TO %s".formatted(part.schema(), address.schema()));
    connection.commit();
    connection.setAutoCommit(true);
  }

  private DatabaseAddress.PostgreSql renamed(String schema) {
    return new DatabaseAddress.PostgreSql(
        address.url(), address.user(), address.passwordFile(), schema);
  }

  /** Both are plain words, so they need no quotes. */
  private static String in(DatabaseAddress.PostgreSql schema, String name) {
    return schema.schema() + '.' + name;
  }

  private IOException failed(String what, SQLException cause) {
    return new IOException("cannot %s %s: %s".formatted(what, address, firstLine(cause)), cause);
  }

  private static String firstLine(SQLException cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
