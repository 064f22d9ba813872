package rasoat.console.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptReading;
import rasoat.model.port.ReadingStore;

/** Readings in the same SQLite file as the findings, compressed. */
public final class SqlReadingStore implements ReadingStore, AutoCloseable {

  private static final String UPSERT =
      """
      INSERT INTO reading (id, content, registry, until_ms)
      VALUES (:id, :content, :registry, :until)
      ON CONFLICT (id) DO UPDATE SET
        content = excluded.content, registry = excluded.registry, until_ms = excluded.until_ms
      """;

  private final Path file;
  private final HikariDataSource database;
  private final JdbcClient sql;

  private SqlReadingStore(Path file, HikariDataSource database) {
    this.file = file;
    this.database = database;
    this.sql = JdbcClient.create(database);
  }

  /**
   * Opens the readings in that file of findings, making it when there is none.
   *
   * @throws IOException when it is no such file, or a newer version wrote it
   */
  public static SqlReadingStore open(Path file) throws IOException {
    return new SqlReadingStore(file, Database.open(file));
  }

  @Override
  public void keep(KeptReading reading) throws IOException {
    attempt(
        "write the reading of " + reading.id(),
        () ->
            sql.sql(UPSERT)
                .param("id", reading.id().value())
                .param("content", packed(reading.content()))
                .param("registry", reading.registry())
                .param("until", reading.until().toEpochMilli())
                .update());
  }

  @Override
  public void forget(FindingId id) throws IOException {
    attempt(
        "forget the reading of " + id,
        () -> sql.sql("DELETE FROM reading WHERE id = :id").param("id", id.value()).update());
  }

  @Override
  public List<KeptReading> notJudgedBy(String registry, int limit) throws IOException {
    return attempt(
        "list readings",
        () ->
            sql.sql("SELECT * FROM reading WHERE registry <> :registry ORDER BY id LIMIT :limit")
                .param("registry", registry)
                .param("limit", limit)
                .query((row, n) -> reading(row))
                .list());
  }

  @Override
  public long countNotJudgedBy(String registry) throws IOException {
    return attempt(
        "count readings",
        () ->
            sql.sql("SELECT COUNT(*) FROM reading WHERE registry <> :registry")
                .param("registry", registry)
                .query(Long.class)
                .single());
  }

  @Override
  public int expire(Instant now) throws IOException {
    return attempt(
        "forget old readings",
        () ->
            sql.sql("DELETE FROM reading WHERE until_ms <= :now")
                .param("now", now.toEpochMilli())
                .update());
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

  private <T> T attempt(String what, Supplier<T> work) throws IOException {
    try {
      return work.get();
    } catch (DataAccessException | TransactionException e) {
      throw new IOException("cannot " + what + " (" + file + ")", e);
    }
  }
}
