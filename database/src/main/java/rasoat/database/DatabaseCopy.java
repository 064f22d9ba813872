package rasoat.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The tables of one owner in files, as they were at one moment, while others go on writing; and the
 * way back. No program of the server is needed for it.
 */
public sealed interface DatabaseCopy permits SqliteCopy, PostgresCopy {

  static DatabaseCopy of(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.Sqlite sqlite -> new SqliteCopy(sqlite);
      case DatabaseAddress.PostgreSql server -> new PostgresCopy(server);
    };
  }

  /** How far the tables were brought; empty when there are none. */
  Optional<Schema> schema() throws IOException;

  /**
   * Writes them into an empty folder.
   *
   * @return the names of the files, in the order they have to be read again
   */
  List<String> write(Path folder) throws IOException;

  /**
   * Makes tables of such files where there are none, and brings them up to date.
   *
   * @param schema how far they had been brought
   * @param migrations the folder of the class path where these lie
   */
  void read(Path folder, List<String> files, Schema schema, String migrations) throws IOException;
}
