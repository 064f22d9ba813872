package rasoat.database;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What a PostgreSQL server is to us.
 *
 * @param encoding of our database there
 * @param encrypted whether the way to it is (TLS)
 * @param mayMakeSchemas whether our user may
 */
public record ServerFacts(
    String version, String encoding, boolean encrypted, boolean mayMakeSchemas) {

  private static final String ASK =
      """
      SELECT current_setting('server_version') AS version,
        current_setting('server_encoding') AS encoding,
        COALESCE((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), FALSE) AS encrypted,
        has_database_privilege(current_database(), 'CREATE') AS may_make
      """;

  static Optional<ServerFacts> read(Sql sql) throws SQLException {
    return sql.one(
        ASK,
        row ->
            new ServerFacts(
                row.getString("version"),
                row.getString("encoding"),
                row.getBoolean("encrypted"),
                row.getBoolean("may_make")));
  }
}
