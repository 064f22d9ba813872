package rasoat.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A file that SQLite makes of one read transaction: writers go on, what was deleted stays out. */
record SqliteCopy(DatabaseAddress.Sqlite address) implements DatabaseCopy {

  private static final int BUSY_TIMEOUT_MS = 60_000;

  private static final String MADE = "SELECT 1 FROM sqlite_master WHERE name = ?";

  @Override
  public Optional<Schema> schema() throws IOException {
    if (Files.notExists(address.file())) {
      return Optional.empty();
    }
    try (Connection connection = connect(address.file())) {
      // Another process may be about to make the tables.
      return new Sql(connection).exists(MADE, Schema.HISTORY)
          ? Schema.in(connection)
          : Optional.empty();
    } catch (SQLException e) {
      throw new IOException("expected a database of RaSoat: " + address.file(), e);
    }
  }

  @Override
  public List<String> write(Path folder) throws IOException {
    String name = address.file().getFileName().toString();
    Path copy = folder.resolve(name);
    try (Connection connection = connect(address.file())) {
      new Sql(connection).update("VACUUM INTO ?", copy.toAbsolutePath().toString());
    } catch (SQLException e) {
      throw new IOException("cannot copy " + address, e);
    }
    check(copy);
    return List.of(name);
  }

  /** Damage in the database itself is not to be spread. */
  private void check(Path copy) throws IOException {
    try (Connection connection = connect(copy)) {
      String found =
          new Sql(connection)
              .one("PRAGMA integrity_check(1)", row -> row.getString(1))
              .orElse("nothing");
      if (!found.equals("ok")) {
        throw new IOException("expected a whole database: %s: %s".formatted(address, found));
      }
    } catch (SQLException e) {
      throw new IOException("expected a whole database: " + address, e);
    }
  }

  /** The file is the database: it lies in its place already. */
  @Override
  public void read(Path folder, List<String> files, Schema schema, String migrations)
      throws IOException {
    Path file = folder.resolve(files.getFirst());
    if (!file.equals(address.file())) {
      Files.move(file, address.file());
    }
    check(address.file());
    Database.open(address, address.file().getFileName().toString(), migrations).close();
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setBusyTimeout(BUSY_TIMEOUT_MS);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source.getConnection();
  }
}
