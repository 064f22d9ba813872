package rasoat.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.sqlite.SQLiteDataSource;

/**
 * How far the tables of one owner were brought.
 *
 * @param version of the last migration, such as {@code 14}
 */
public record Schema(String version) implements Comparable<Schema> {

  /** Where Flyway notes what it did. */
  static final String HISTORY = "flyway_schema_history";

  private static final String LAST =
      "SELECT version FROM "
          + HISTORY
          + " WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1";

  /** What this program makes of an empty database. */
  public static Schema known(String migrations) {
    SQLiteDataSource nothing = new SQLiteDataSource();
    nothing.setUrl("jdbc:sqlite::memory:");
    Flyway flyway =
        Flyway.configure()
            .dataSource(nothing)
            .locations("classpath:" + migrations)
            .placeholders(Dialect.SQLITE.words())
            .load();
    MigrationVersion last =
        Stream.of(flyway.info().all())
            .map(MigrationInfo::getVersion)
            .max(MigrationVersion::compareTo)
            .orElseThrow();
    return new Schema(last.getVersion());
  }

  /** What lies at that address; empty when nothing does. Changes nothing. */
  public static Optional<Schema> at(DatabaseAddress address) throws IOException {
    return DatabaseCopy.of(address).schema();
  }

  static Optional<Schema> in(Connection connection) throws SQLException {
    return new Sql(connection).one(LAST, row -> new Schema(row.getString("version")));
  }

  @Override
  public int compareTo(Schema other) {
    return MigrationVersion.fromVersion(version)
        .compareTo(MigrationVersion.fromVersion(other.version));
  }

  @Override
  public String toString() {
    return version;
  }
}
