package rasoat.benchmarks.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.QueueDepth;

/**
 * The tables of the program, looked at from outside.
 *
 * @param crawl address of the database with what crawlers remember, and the embedded queue
 * @param findings address of the one with what the console keeps
 * @param queue in which captures wait
 */
record Stores(String crawl, String findings, CaptureQueue queue) implements AutoCloseable {

  private static final int MOST_DEAD = 10_000;

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
    QueueDepth depth = queue.depth();
    return depth.waiting() + depth.underWay() + count(crawl, "SELECT COUNT(*) FROM unfinished");
  }

  /** Posts that were given up. */
  List<DeadLetter> dead() throws IOException {
    return queue.deadLetters(MOST_DEAD);
  }

  /** Kind, secrecy and key of every finding. */
  List<String> judged() throws IOException {
    return rows(findings, "SELECT kind, secrecy, post_id FROM finding");
  }

  @Override
  public void close() throws IOException {
    queue.close();
  }
}
