package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasoat.database.DatabaseAddress;

/** Everything that stands in a database, table by table. */
final class Rows {

  private Rows() {}

  /** Each column of each table, all its values one after the other. */
  static Map<String, byte[]> of(DatabaseAddress address) throws SQLException, IOException {
    Map<String, byte[]> columns = new TreeMap<>();
    try (Connection connection = connect(address)) {
      DatabaseMetaData facts = connection.getMetaData();
      try (ResultSet tables = facts.getTables(null, null, "%", new String[] {"TABLE"})) {
        while (tables.next()) {
          String schema = tables.getString("TABLE_SCHEM");
          String table = tables.getString("TABLE_NAME");
          read(connection, schema == null ? table : schema + ".\"" + table + "\"", columns);
        }
      }
    }
    return columns;
  }

  private static Connection connect(DatabaseAddress address) throws SQLException, IOException {
    return switch (address) {
      case DatabaseAddress.Sqlite sqlite ->
          DriverManager.getConnection("jdbc:sqlite:file:" + sqlite.file() + "?mode=ro");
      case DatabaseAddress.PostgreSql server ->
          DriverManager.getConnection(
              server.url(),
              server.user(),
              Files.readString(server.passwordFile().orElseThrow()).strip());
    };
  }

  private static void read(Connection connection, String table, Map<String, byte[]> columns)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      int count = rows.getMetaData().getColumnCount();
      List<java.io.ByteArrayOutputStream> values = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        values.add(new java.io.ByteArrayOutputStream());
      }
      while (rows.next()) {
        for (int i = 1; i <= count; i++) {
          Object value = rows.getObject(i);
          values
              .get(i - 1)
              .writeBytes(value instanceof byte[] bytes ? bytes : ("\n" + value).getBytes(UTF_8));
        }
      }
      for (int i = 1; i <= count; i++) {
        columns.put(
            table + "." + rows.getMetaData().getColumnName(i), values.get(i - 1).toByteArray());
      }
    }
  }
}
