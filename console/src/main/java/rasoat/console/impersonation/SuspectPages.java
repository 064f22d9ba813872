package rasoat.console.impersonation;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.page.FoundPages;
import rasoat.console.review.Scope;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * The pages that were looked at, kept, with every name they had. What programs see is written here;
 * what people say of a page comes by {@link SuspectDesk}, and neither overwrites the other.
 */
public final class SuspectPages {

  private final Database state;

  public SuspectPages(Database state) {
    this.state = state;
  }

  /**
   * Keeps a page that was seen: the same page once, however often and by whatever way it comes.
   *
   * @return its id here
   */
  public long observed(PublicPage page, PageVerdict verdict, Origin origin, Instant at)
      throws IOException {
    return state.write("keep a suspect page", sql -> observed(sql, page, verdict, origin, at));
  }

  static long observed(Sql sql, PublicPage page, PageVerdict verdict, Origin origin, Instant at)
      throws SQLException {
    Optional<SuspectPage> known = known(sql, page);
    if (known.isPresent()) {
      SuspectPage told =
          origin.type() == Origin.Type.TIP ? known.get().toldOf(origin) : known.get();
      seen(sql, told, page, verdict, at, false);
      return known.get().id();
    }
    SuspectPage fresh =
        new SuspectPage(
            0,
            page,
            verdict,
            origin,
            at,
            at,
            at,
            Standing.UP,
            SuspectState.NEW,
            Map.of(),
            0,
            Optional.empty());
    long id = SuspectRow.insert(sql, fresh.planned(at));
    own(sql, id, page);
    note(sql, id, new Observation(at, Standing.UP, page.name(), Ranking.score(verdict), "", ""));
    return id;
  }

  /** Those due to be looked at again, the longest due first. */
  public List<SuspectPage> due(Instant now, int most) throws IOException {
    return state.read(
        "list suspect pages that are due",
        sql ->
            sql.list(
                "SELECT * FROM suspect_page WHERE next_look <= ? ORDER BY next_look, id LIMIT ?",
                SuspectRow::read,
                now.toEpochMilli(),
                most));
  }

  /**
   * Those that people found to be an agency's own and not registered (requirement R13).
   *
   * @param office of that office alone; null for all
   */
  public List<FoundPages.Found> official(@Nullable String office) throws IOException {
    Scope scope = new Scope(office);
    List<Object> values = new ArrayList<>(scope.values());
    values.add(SuspectReason.NOT_REGISTERED_YET.name());
    return state.read(
        "list pages that are to be registered",
        sql ->
            sql.list(
                """
                SELECT * FROM suspect_page p WHERE %s AND ? = (SELECT d.reason
                  FROM suspect_decision d WHERE d.suspect = p.id ORDER BY d.version DESC LIMIT 1)
                ORDER BY p.first_seen, p.id\
                """
                    .formatted(scope.condition("claims_folded")),
                row -> {
                  SuspectPage page = SuspectRow.read(row);
                  return new FoundPages.Found(page.claims(), page.page());
                },
                values.toArray()));
  }

  /** Writes down what came of looking at it once more. */
  public void lookedAgain(long id, LookedAgain seen, Instant at) throws IOException {
    state.write("note a look at suspect page " + id, sql -> lookedAgain(sql, id, seen, at));
  }

  private static boolean lookedAgain(Sql sql, long id, LookedAgain seen, Instant at)
      throws SQLException {
    Optional<SuspectPage> known = SuspectRow.find(sql, id);
    if (known.isEmpty()) {
      return false;
    }
    switch (seen) {
      case LookedAgain.Seen(PublicPage page, PageVerdict verdict) ->
          seen(sql, known.get(), page, verdict, at, true);
      case LookedAgain.Gone gone -> standing(sql, known.get(), Standing.GONE, at, "", "");
      case LookedAgain.Unreachable unreachable ->
          standing(sql, known.get(), Standing.UNREACHABLE, at, "", "");
    }
    return true;
  }

  /** Notes that it stands so, by the program or a person, who may say how he knows. */
  static void standing(
      Sql sql, SuspectPage known, Standing standing, Instant at, String account, String note)
      throws SQLException {
    Instant lastSeen = standing.isSeen() ? at : known.lastSeen();
    SuspectPage changed = known.seenAs(known.page(), known.verdict(), standing, lastSeen);
    SuspectRow.update(sql, changed.planned(at));
    if (standing == Standing.GONE) {
      Sendings.met(sql, known.id(), at);
    }
    int score = Ranking.score(known.verdict());
    note(sql, known.id(), new Observation(at, standing, known.page().name(), score, account, note));
  }

  private static void seen(
      Sql sql, SuspectPage known, PublicPage page, PageVerdict verdict, Instant at, boolean isNoted)
      throws SQLException {
    if (at.isBefore(known.lastSeen())) {
      return; // Late news; what is known is newer.
    }
    boolean isRenamed = !page.name().equals(known.page().name()) && !page.name().isEmpty();
    Standing standing = isRenamed ? Standing.RENAMED : Standing.UP;
    SuspectPage changed = known.seenAs(page.after(known.page()), verdict, standing, at);
    SuspectRow.update(sql, changed.planned(at));
    own(sql, known.id(), page);
    int score = Ranking.score(verdict);
    boolean isNews =
        isRenamed || !known.standing().isSeen() || score != Ranking.score(known.verdict());
    if (isNoted || isNews) {
      note(sql, known.id(), new Observation(at, standing, page.name(), score, "", ""));
    }
  }

  private static Optional<SuspectPage> known(Sql sql, PublicPage page) throws SQLException {
    for (String key : PageKeys.of(page)) {
      Optional<SuspectPage> known =
          sql.one(
              "SELECT p.* FROM suspect_key k JOIN suspect_page p ON p.id = k.suspect"
                  + " WHERE k.known_by = ?",
              SuspectRow::read,
              key);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** What another page is known by already stays with that one. */
  private static void own(Sql sql, long id, PublicPage page) throws SQLException {
    for (String key : PageKeys.of(page)) {
      sql.update(
          "INSERT INTO suspect_key (known_by, suspect) VALUES (?, ?) ON CONFLICT DO NOTHING",
          key,
          id);
    }
  }

  private static void note(Sql sql, long id, Observation seen) throws SQLException {
    sql.update(
        """
        INSERT INTO suspect_observation (suspect, at_ms, standing, name, score, account, note)
        VALUES (?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        seen.at().toEpochMilli(),
        seen.standing().name(),
        seen.name(),
        seen.score(),
        seen.account(),
        seen.note());
  }

  /**
   * Pages of the queue in its order, as many as asked for at most.
   *
   * @param said their state; empty for what there is to do
   * @param after from which one it goes on; empty for the beginning
   */
  public List<SuspectPage> queue(
      Optional<SuspectState> said, Optional<Long> after, int most, Account by) throws IOException {
    SuspectFilter filter = SuspectFilter.OPEN.inState(said.map(SuspectState::name).orElse(""));
    return state.read("read the queue", sql -> SuspectRows.after(sql, filter, after, by, most));
  }

  /** Empty when there is none of that id, or the account may not know of it. */
  public Optional<SuspectPage> find(long id, Account by) throws IOException {
    return state.read("read suspect page " + id, sql -> find(sql, id, by));
  }

  static Optional<SuspectPage> find(Sql sql, long id, Account by) throws SQLException {
    Scope scope = Scope.of(by);
    Object[] values = Stream.concat(Stream.of((Object) id), scope.values().stream()).toArray();
    return sql.one(
        "SELECT * FROM suspect_page WHERE id = ? AND " + scope.condition("claims_folded"),
        SuspectRow::read,
        values);
  }

  /** How it stood, the last first. */
  List<Observation> observations(long id, int most) throws IOException {
    return state.read(
        "list observations of suspect page " + id,
        sql ->
            sql.list(
                "SELECT * FROM suspect_observation WHERE suspect = ? ORDER BY at_ms DESC, id DESC"
                    + " LIMIT ?",
                row ->
                    new Observation(
                        Instant.ofEpochMilli(row.getLong("at_ms")),
                        Standing.valueOf(row.getString("standing")),
                        row.getString("name"),
                        row.getInt("score"),
                        row.getString("account"),
                        row.getString("note")),
                id,
                most));
  }
}
