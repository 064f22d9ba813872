package rasoat.console.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptReading;
import rasoat.model.port.ReadingStore;

/** Readings in the same database as the findings, compressed. */
public final class SqlReadingStore implements ReadingStore, AutoCloseable {

  private static final String UPSERT =
      """
      INSERT INTO reading (id, content, registry, until_ms)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        content = excluded.content, registry = excluded.registry, until_ms = excluded.until_ms
      """;

  private final Database database;

  private SqlReadingStore(Database database) {
    this.database = database;
  }

  /**
   * Opens the readings in that database of findings, making it when there is none.
   *
   * @throws IOException when it cannot be reached, is no such one, or a newer version wrote it
   */
  public static SqlReadingStore open(DatabaseAddress address) throws IOException {
    return new SqlReadingStore(StateDatabase.open(address));
  }

  /** The readings in that database, which stays the caller's to close. */
  public static ReadingStore over(Database state) {
    return new SqlReadingStore(state);
  }

  @Override
  public void keep(KeptReading reading) throws IOException {
    database.write(
        "write the reading of " + reading.id(),
        sql ->
            sql.update(
                UPSERT,
                reading.id().value(),
                packed(reading.content()),
                reading.registry(),
                reading.until().toEpochMilli()));
  }

  @Override
  public void forget(FindingId id) throws IOException {
    database.write(
        "forget the reading of " + id,
        sql -> sql.update("DELETE FROM reading WHERE id = ?", id.value()));
  }

  @Override
  public Optional<KeptReading> find(FindingId id) throws IOException {
    return database.read(
        "read what was read of " + id,
        sql -> sql.one("SELECT * FROM reading WHERE id = ?", SqlReadingStore::reading, id.value()));
  }

  @Override
  public List<KeptReading> notJudgedBy(String registry, int limit) throws IOException {
    return database.read(
        "list readings",
        sql ->
            sql.list(
                "SELECT * FROM reading WHERE registry <> ? ORDER BY id LIMIT ?",
                SqlReadingStore::reading,
                registry,
                limit));
  }

  @Override
  public long countNotJudgedBy(String registry) throws IOException {
    return database.read(
        "count readings",
        sql ->
            sql.one(
                    "SELECT COUNT(*) AS amount FROM reading WHERE registry <> ?",
                    row -> row.getLong("amount"),
                    registry)
                .orElseThrow());
  }

  @Override
  public int expire(Instant now) throws IOException {
    return database.write(
        "forget old readings",
        sql -> sql.update("DELETE FROM reading WHERE until_ms <= ?", now.toEpochMilli()));
  }

  @Override
  public void close() {
    database.close();
  }

  private static KeptReading reading(ResultSet row) throws SQLException {
    return new KeptReading(
        new FindingId(row.getString("id")),
        unpacked(row.getBytes("content")),
        row.getString("registry"),
        Instant.ofEpochMilli(row.getLong("until_ms")));
  }

  private static byte[] packed(String content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String unpacked(byte[] packed) throws SQLException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SQLException("expected a compressed reading", e);
    }
  }
}
