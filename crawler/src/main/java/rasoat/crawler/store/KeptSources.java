package rasoat.crawler.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rasoat.database.Database;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sources that are kept here instead of in the settings file. None is ever taken out, for
 * visits tell of it; it is switched off. Safe for many threads and processes.
 */
public final class KeptSources {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Database database;

  KeptSources(Database database) {
    this.database = database;
  }

  /** All of them, by id. */
  public List<KeptSource> all() throws IOException {
    return database.read(
        "list kept sources",
        sql -> sql.list("SELECT * FROM kept_source ORDER BY id", KeptSources::kept));
  }

  /** Empty when there is none of that id. */
  public Optional<KeptSource> find(String id) throws IOException {
    return database.read(
        "read the kept source " + id,
        sql -> sql.one("SELECT * FROM kept_source WHERE id = ?", KeptSources::kept, id));
  }

  /** Keeps one that there was not, switched on; false when there is one of that id. */
  public boolean add(String id, Map<String, String> keys) throws IOException {
    return database.write(
        "keep the source " + id,
        sql ->
            sql.update(
                    """
                    INSERT INTO kept_source (id, is_on, keys_json) VALUES (?, 1, ?)
                    ON CONFLICT (id) DO NOTHING
                    """,
                    id,
                    json(keys))
                > 0);
  }

  /** Keeps other keys in the place of those it has; false when there is none of that id. */
  public boolean change(String id, Map<String, String> keys) throws IOException {
    return database.write(
        "change the kept source " + id,
        sql -> sql.update("UPDATE kept_source SET keys_json = ? WHERE id = ?", json(keys), id) > 0);
  }

  /** Switches it on or off; false when there is none of that id. */
  public boolean turn(String id, boolean on) throws IOException {
    return database.write(
        "switch the kept source " + id,
        sql -> sql.update("UPDATE kept_source SET is_on = ? WHERE id = ?", on ? 1 : 0, id) > 0);
  }

  private static String json(Map<String, String> keys) {
    return JSON.writeValueAsString(new TreeMap<>(keys));
  }

  private static KeptSource kept(ResultSet row) throws SQLException {
    return new KeptSource(
        row.getString("id"),
        row.getInt("is_on") != 0,
        JSON.readValue(row.getString("keys_json"), new TypeReference<Map<String, String>>() {}));
  }
}
