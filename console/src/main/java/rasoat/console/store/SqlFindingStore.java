package rasoat.console.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.port.FindingQuery;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

/**
 * Findings in one SQLite file: written ahead and forced to disk with every finding, so nothing that
 * was kept is lost when the machine stops. Times are kept to the millisecond.
 *
 * <p>Several processes may use the same file; a writer waits up to ten seconds for another.
 */
public final class SqlFindingStore implements FindingStore, AutoCloseable {

  private final Path file;
  private final HikariDataSource database;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  private SqlFindingStore(Path file, HikariDataSource database) {
    this.file = file;
    this.database = database;
    this.sql = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  /**
   * Opens the findings in that file, making it when there is none and bringing it up to date when
   * an older version wrote it.
   *
   * @throws IOException when it is no such file, or a newer version wrote it
   */
  public static SqlFindingStore open(Path file) throws IOException {
    return new SqlFindingStore(file, Database.open(file));
  }

  @Override
  public void keep(KeptFinding kept) throws IOException {
    attempt(
        "write finding " + kept.id(),
        () -> {
          transaction.executeWithoutResult(status -> write(kept));
          return kept;
        });
  }

  @Override
  public List<KeptFinding> list(FindingQuery query) throws IOException {
    if (query.kinds().isEmpty()) {
      return List.of();
    }
    return attempt("list findings", () -> read(query));
  }

  @Override
  public Map<Kind, Long> counts() throws IOException {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0L);
    }
    return attempt(
        "count findings",
        () -> {
          sql.sql("SELECT kind, COUNT(*) AS amount FROM finding GROUP BY kind")
              .query(
                  row -> {
                    counts.put(Kind.valueOf(row.getString("kind")), row.getLong("amount"));
                  });
          return counts;
        });
  }

  @Override
  public Optional<KeptFinding> find(FindingId id) throws IOException {
    return attempt(
        "read finding " + id,
        () -> {
          List<KeptPicture> pictures =
              sql.sql("SELECT * FROM finding_picture WHERE finding = :id ORDER BY place")
                  .param("id", id.value())
                  .query((row, n) -> FindingRow.picture(row))
                  .list();
          return sql.sql("SELECT * FROM finding WHERE id = :id")
              .param("id", id.value())
              .query((row, n) -> FindingRow.finding(row, pictures))
              .optional();
        });
  }

  @Override
  public boolean isShown(Sha256 picture) throws IOException {
    return attempt(
        "look up picture " + picture,
        () ->
            sql.sql("SELECT EXISTS (SELECT 1 FROM finding_picture WHERE digest = :digest)")
                .param("digest", picture.value())
                .query(Boolean.class)
                .single());
  }

  @Override
  public void close() {
    database.close();
  }

  private void write(KeptFinding kept) {
    sql.sql(FindingRow.UPSERT).params(FindingRow.columns(kept)).update();
    sql.sql("DELETE FROM finding_picture WHERE finding = :id")
        .param("id", kept.id().value())
        .update();
    for (int place = 0; place < kept.pictures().size(); place++) {
      sql.sql(FindingRow.INSERT_PICTURE)
          .params(FindingRow.columns(kept.id(), place, kept.pictures().get(place)))
          .update();
    }
  }

  private List<KeptFinding> read(FindingQuery query) {
    Map<String, Object> asked =
        Map.of(
            "kinds", query.kinds().stream().map(Kind::name).toList(),
            "limit", query.limit(),
            "offset", query.offset());
    Map<String, List<KeptPicture>> pictures = new HashMap<>();
    sql.sql(FindingRow.LIST_PICTURES)
        .params(asked)
        .query(
            row -> {
              pictures
                  .computeIfAbsent(row.getString("finding"), id -> new ArrayList<>())
                  .add(FindingRow.picture(row));
            });
    return sql.sql(FindingRow.LIST)
        .params(asked)
        .query(
            (row, n) ->
                FindingRow.finding(row, pictures.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  private <T> T attempt(String what, Supplier<T> work) throws IOException {
    try {
      return work.get();
    } catch (DataAccessException | TransactionException e) {
      throw new IOException("cannot " + what + " (" + file + ")", e);
    }
  }
}
