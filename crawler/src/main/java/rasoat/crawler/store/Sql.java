package rasoat.crawler.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements in a transaction. Values take the places of {@code ?} in order. */
record Sql(Connection connection) {

  /** How many rows were changed. */
  int update(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = prepare(statement, values)) {
      return prepared.executeUpdate();
    }
  }

  <T> List<T> list(String query, Row<T> row, Object... values) throws SQLException {
    List<T> list = new ArrayList<>();
    try (PreparedStatement prepared = prepare(query, values);
        ResultSet rows = prepared.executeQuery()) {
      while (rows.next()) {
        list.add(row.of(rows));
      }
    }
    return list;
  }

  /** The one row there is, at most. */
  <T> Optional<T> one(String query, Row<T> row, Object... values) throws SQLException {
    return list(query, row, values).stream().findFirst();
  }

  /** Whether there is any row. */
  boolean exists(String query, Object... values) throws SQLException {
    return one(query, row -> true, values).isPresent();
  }

  private PreparedStatement prepare(String statement, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
    return prepared;
  }

  /** The time in that column, which may be null. */
  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** Makes a value of a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
