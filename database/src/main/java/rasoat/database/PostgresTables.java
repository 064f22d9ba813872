package rasoat.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What lies in a schema, as the catalog of the server says. */
final class PostgresTables {

  private static final String TABLES =
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = ? ORDER BY tablename";

  private static final String REFERENCES =
      """
      SELECT child.relname AS child, parent.relname AS parent
      FROM pg_constraint
      JOIN pg_class child ON child.oid = conrelid
      JOIN pg_class parent ON parent.oid = confrelid
      JOIN pg_namespace ON pg_namespace.oid = connamespace
      WHERE contype = 'f' AND nspname = ? AND conrelid <> confrelid
      """;

  private static final String SEQUENCES =
      """
      SELECT sequencename, last_value FROM pg_sequences
      WHERE schemaname = ? AND last_value IS NOT NULL ORDER BY sequencename
      """;

  private PostgresTables() {}

  static List<String> in(String schema, Connection connection) throws SQLException {
    return new Sql(connection).list(TABLES, row -> row.getString("name"), schema);
  }

  private record Reference(String child, String parent) {}

  /** Those that rows are in, each after all that it refers to. */
  static List<String> ordered(String schema, Connection connection) throws SQLException {
    List<Reference> references =
        new Sql(connection)
            .list(
                REFERENCES,
                row -> new Reference(row.getString("child"), row.getString("parent")),
                schema);
    List<String> left = new ArrayList<>(in(schema, connection));
    left.remove(Schema.HISTORY);
    List<String> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      String next =
          left.stream()
              .filter(table -> references.stream().noneMatch(r -> waits(table, r, left)))
              .findFirst()
              .orElseThrow(() -> new SQLException("tables refer to each other in a ring: " + left));
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean waits(String table, Reference reference, List<String> left) {
    return reference.child().equals(table) && left.contains(reference.parent());
  }

  /** A line each: name, the last number, whether it was given. */
  static List<String> sequences(String schema, Sql sql) throws SQLException {
    return sql.list(
        SEQUENCES,
        row -> row.getString("sequencename") + ',' + row.getLong("last_value") + ",true",
        schema);
  }
}
