package rasoat.benchmarks.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of the program, looked at from outside.
 *
 * @param crawl address of the database with what crawlers remember, and the embedded queue
 * @param findings address of the one with what the console keeps
 */
record Stores(String crawl, String findings) {

  /** Each row of an answer, columns joined by a space. */
  static List<String> rows(String address, String query) throws IOException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      int columns = answer.getMetaData().getColumnCount();
      while (answer.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(answer.getString(column));
        }
        rows.add(String.join(" ", row));
      }
    } catch (SQLException e) {
      throw new IOException(query, e);
    }
    return rows;
  }

  static void update(String address, String... statements) throws IOException {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        int unused = statement.executeUpdate(each);
      }
    } catch (SQLException e) {
      throw new IOException(String.join("; ", statements), e);
    }
  }

  static long count(String address, String query) throws IOException {
    return Long.parseLong(rows(address, query).getFirst());
  }

  /** Posts that came in and whose judgement is to come: in the queue, or waiting for pictures. */
  long open() throws IOException {
    return count(crawl, "SELECT COUNT(*) FROM queue_entry WHERE state <> 'DEAD'")
        + count(crawl, "SELECT COUNT(*) FROM unfinished");
  }

  /** The dead letters of the embedded queue: key and reason. */
  List<String> dead() throws IOException {
    return rows(crawl, "SELECT capture, reason FROM queue_entry WHERE state = 'DEAD'");
  }

  /** Kind, secrecy and key of every finding. */
  List<String> judged() throws IOException {
    return rows(findings, "SELECT kind, secrecy, post_id FROM finding");
  }
}
