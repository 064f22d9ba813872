package rasoat.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.UUID;

/** The databases that tests of what is kept run on. */
public enum TestDatabase {
  SQLITE {
    @Override
    public DatabaseAddress at(Path file) {
      return new DatabaseAddress.Sqlite(file);
    }
  },

  /** A real one; tests are skipped where none is installed. */
  POSTGRESQL {
    @Override
    public DatabaseAddress at(Path file) {
      return RealPostgres.running().schema(nameOf(file));
    }
  };

  /** A new database of the server for that folder; the test is skipped where there is none. */
  public static DatabaseAddress.PostgreSql emptyDatabase(Path folder) {
    return RealPostgres.running().database(nameOf(folder), "public");
  }

  private static String nameOf(Path file) {
    UUID name = UUID.nameUUIDFromBytes(file.toAbsolutePath().toString().getBytes(UTF_8));
    return "t" + name.toString().replace("-", "");
  }

  /** That file, or a schema of the same server for each file. */
  public abstract DatabaseAddress at(Path file);
}
