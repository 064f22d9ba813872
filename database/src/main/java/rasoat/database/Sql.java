package rasoat.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements in a transaction. Values take the places of {@code ?} in order. */
public final class Sql {

  private final Connection connection;
  private final List<Runnable> afterCommit = new ArrayList<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** How many rows were changed. */
  public int update(String statement, @Nullable Object... values) throws SQLException {
    try (PreparedStatement prepared = prepare(statement, values)) {
      return prepared.executeUpdate();
    }
  }

  /** All rows, in order. */
  public <T> List<T> list(String query, Row<T> row, @Nullable Object... values)
      throws SQLException {
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
  public <T> Optional<T> one(String query, Row<T> row, @Nullable Object... values)
      throws SQLException {
    return list(query, row, values).stream().findFirst();
  }

  /** Whether there is any row. */
  public boolean exists(String query, @Nullable Object... values) throws SQLException {
    return one(query, row -> true, values).isPresent();
  }

  /**
   * Does that when what is written here counts, in the order asked for; never, when it comes to
   * nothing, or where nothing is written. It must not fail, for the work is done.
   */
  public void afterCommit(Runnable deed) {
    afterCommit.add(deed);
  }

  void committed() {
    afterCommit.forEach(Runnable::run);
  }

  private PreparedStatement prepare(String statement, @Nullable Object... values)
      throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i] instanceof String text ? storable(text) : values[i]);
    }
    return prepared;
  }

  /** PostgreSQL takes no NUL in a text; strangers write one now and then. */
  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  /** The time in that column, which may be null. */
  public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** Makes a value of a row. */
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
