package rasoat.console.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.port.FindingQuery;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

/**
 * Findings in a database: forced to disk with every finding, so nothing that was kept is lost when
 * the machine stops. Times are kept to the millisecond. Several processes may use the same one.
 */
public final class SqlFindingStore implements FindingStore, AutoCloseable {

  private final Database database;
  private final InstantSource clock;

  private SqlFindingStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens the findings in that database, making it when there is none and bringing it up to date
   * when an older version wrote it.
   *
   * @throws IOException when it cannot be reached, is no such one, or a newer version wrote it
   */
  public static SqlFindingStore open(DatabaseAddress address) throws IOException {
    return over(StateDatabase.open(address));
  }

  /** The findings in that database, which is closed with them. */
  public static SqlFindingStore over(Database database) {
    return over(database, InstantSource.system());
  }

  /** The same, kept at the times of that clock. */
  public static SqlFindingStore over(Database database, InstantSource clock) {
    return new SqlFindingStore(database, clock);
  }

  @Override
  public void keep(KeptFinding kept) throws IOException {
    keep(kept, Traces.of(kept));
  }

  /** Keeps it, and puts it to its copies when it is flagged. */
  void keep(KeptFinding kept, Traces traces) throws IOException {
    long now = clock.millis();
    database.write("write finding " + kept.id(), sql -> write(sql, kept, traces, now));
  }

  static boolean write(Sql sql, KeptFinding kept, Traces traces, long now) throws SQLException {
    FindingRow.Before before =
        sql.one(
                FindingRow.UPSERT,
                FindingRow.Before::read,
                FindingRow.values(kept, traces.issuingBody(), now))
            .orElseThrow();
    sql.update("DELETE FROM finding_picture WHERE finding = ?", kept.id().value());
    for (int place = 0; place < kept.pictures().size(); place++) {
      KeptPicture picture = kept.pictures().get(place);
      sql.update(
          FindingRow.INSERT_PICTURE,
          FindingRow.values(kept.id(), place, picture, traces.original(picture.image())));
    }
    Clusters.place(sql, kept, traces, before);
    return true;
  }

  /** The digests of the pictures of a finding as they were posted, by their names. */
  Map<String, Sha256> originals(FindingId id) throws IOException {
    Map<String, Sha256> originals = new HashMap<>();
    database.read(
        "read pictures of finding " + id,
        sql ->
            sql.list(
                "SELECT image, original FROM finding_picture WHERE finding = ? AND original <> ''",
                row -> originals.put(row.getString("image"), new Sha256(row.getString("original"))),
                id.value()));
    return originals;
  }

  /** Leaves nothing beside the tables of what was taken out of them. */
  public void clear() throws IOException {
    database.clear();
  }

  @Override
  public List<KeptFinding> list(FindingQuery query) throws IOException {
    return query.kinds().isEmpty()
        ? List.of()
        : database.read("list findings", sql -> list(sql, query));
  }

  private static List<KeptFinding> list(Sql sql, FindingQuery query) throws SQLException {
    int kinds = query.kinds().size();
    List<Object> asked = new ArrayList<>(query.kinds().stream().map(Kind::name).toList());
    asked.add(query.limit());
    asked.add(query.offset());
    Map<String, List<KeptPicture>> pictures = new HashMap<>();
    sql.list(
        FindingRow.listPictures(kinds),
        row ->
            pictures
                .computeIfAbsent(row.getString("finding"), id -> new ArrayList<>())
                .add(FindingRow.picture(row)),
        asked.toArray());
    return sql.list(
        FindingRow.list(kinds),
        row -> FindingRow.finding(row, pictures.getOrDefault(row.getString("id"), List.of())),
        asked.toArray());
  }

  @Override
  public Map<Kind, Long> counts() throws IOException {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0L);
    }
    database.read(
        "count findings",
        sql ->
            sql.list(
                "SELECT kind, COUNT(*) AS amount FROM finding GROUP BY kind",
                row -> counts.put(Kind.valueOf(row.getString("kind")), row.getLong("amount"))));
    return counts;
  }

  /** How many clusters of flagged findings wait for somebody to decide on them. */
  public long toDecide() throws IOException {
    return database.read(
        "count what is to be decided",
        sql ->
            sql.one(
                    "SELECT COUNT(*) AS amount FROM cluster WHERE is_open = 1",
                    row -> row.getLong("amount"))
                .orElse(0L));
  }

  @Override
  public Optional<KeptFinding> find(FindingId id) throws IOException {
    return database.read("read finding " + id, sql -> find(sql, id));
  }

  private static Optional<KeptFinding> find(Sql sql, FindingId id) throws SQLException {
    List<KeptPicture> pictures =
        sql.list(
            "SELECT * FROM finding_picture WHERE finding = ? ORDER BY place",
            FindingRow::picture,
            id.value());
    return sql.one(
        "SELECT * FROM finding WHERE id = ?", row -> FindingRow.finding(row, pictures), id.value());
  }

  @Override
  public boolean isShown(Sha256 picture) throws IOException {
    return database.read(
        "look up picture " + picture,
        sql ->
            sql.exists("SELECT 1 FROM finding_picture WHERE digest = ? LIMIT 1", picture.value()));
  }

  @Override
  public void close() {
    database.close();
  }
}
