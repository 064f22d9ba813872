package rasoat.console.casefile;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;
import rasoat.model.post.Post;

/**
 * The cases, kept. Each deed is written with its line of the history and its audit entry, all or
 * nothing. What lies outside an account's office is to it as if it were not there.
 */
public final class Cases {

  private static final String NEXT_NUMBER =
      """
      INSERT INTO case_year (year, last) VALUES (?, 1)
      ON CONFLICT (year) DO UPDATE SET last = case_year.last + 1 RETURNING last\
      """;

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  public Cases(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** Opens one; numbers are given in order, and none is left out. */
  public CaseFile open(Grounds grounds, Details details, Account by) throws IOException {
    Instant now = Instant.ofEpochMilli(clock.millis());
    Details filled =
        details.has(CaseField.KNOWN_AT) ? details : details.with(CaseField.KNOWN_AT, now);
    return state.write(
        "open a case",
        sql -> {
          CaseFile file =
              new CaseFile(
                  nextNumber(sql, now),
                  grounds.strength(),
                  grounds.tier(),
                  grounds.postedAt(),
                  now,
                  by.name(),
                  filled,
                  grounds.findings(),
                  List.of(),
                  null,
                  new CaseFile.Revision(1, now, by.name()));
          write(sql, file, CaseEvent.Type.OPENED, Differences.from(file));
          tell(sql, file, Action.CASE_OPENED, Differences.from(file), by);
          return file;
        });
  }

  private static CaseNumber nextNumber(Sql sql, Instant now) throws SQLException {
    int year = now.atZone(Post.VIETNAM).getYear();
    return sql.one(NEXT_NUMBER, row -> new CaseNumber(year, row.getInt("last")), year)
        .orElseThrow();
  }

  /** The one of that number, when that account sees it. */
  public Optional<CaseFile> find(CaseNumber number, Account by) throws IOException {
    return state.read("read a case", sql -> visible(sql, number, by));
  }

  /**
   * Does it, unless somebody else was first.
   *
   * @param seen the version that was looked at
   */
  public CaseResult apply(CaseNumber number, long seen, Deed deed, Account by) throws IOException {
    Instant now = Instant.ofEpochMilli(clock.millis());
    return state.write(
        "change a case",
        sql -> {
          Optional<CaseFile> found = visible(sql, number, by);
          if (found.isEmpty()) {
            return new CaseResult.Unknown();
          }
          CaseFile before = found.get();
          if (before.revision().version() != seen) {
            return new CaseResult.Stale(before);
          }
          Optional<Refusal> refusal = deed.refusal(before, by);
          return refusal.isPresent()
              ? new CaseResult.Refused(before, refusal.get())
              : done(sql, before, deed, new Deed.Doing(by, now));
        });
  }

  private CaseResult done(Sql sql, CaseFile before, Deed deed, Deed.Doing doing)
      throws SQLException {
    CaseFile.Revision next =
        new CaseFile.Revision(before.revision().version() + 1, doing.at(), doing.by().name());
    CaseFile after = deed.on(before, doing).with(next);
    List<CaseEvent.Change> changes = new ArrayList<>(Differences.between(before, after));
    if (changes.isEmpty()) {
      return new CaseResult.Changed(before);
    }
    if (!deed.reason().isEmpty()) {
      changes.add(new CaseEvent.Change(Deed.REASON, "", deed.reason()));
    }
    write(sql, after, deed.type(), changes);
    tell(sql, after, deed.action(), changes, doing.by());
    return new CaseResult.Changed(after);
  }

  private static void write(
      Sql sql, CaseFile file, CaseEvent.Type type, List<CaseEvent.Change> changes)
      throws SQLException {
    sql.update(CaseRow.UPSERT, CaseRow.values(file));
    for (int place = 0; place < file.findings().size(); place++) {
      sql.update(
          "INSERT INTO case_finding (case_file, place, finding) VALUES (?, ?, ?)"
              + " ON CONFLICT DO NOTHING",
          file.number().canonical(),
          place,
          file.findings().get(place).value());
    }
    CaseFile.Revision revision = file.revision();
    CaseEvent event =
        new CaseEvent(revision.version(), revision.at(), revision.by(), type, changes);
    sql.update(
        "INSERT INTO case_event (case_file, place, at_ms, by_whom, type, changes)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        CaseRow.values(file.number(), event));
  }

  /** Which fields, never what stands in them. */
  private void tell(
      Sql sql, CaseFile file, Action action, List<CaseEvent.Change> changes, Account by)
      throws SQLException {
    Map<String, String> details = new TreeMap<>();
    details.put("version", String.valueOf(file.revision().version()));
    details.put(
        "changed",
        changes.stream().map(CaseEvent.Change::what).distinct().collect(Collectors.joining(",")));
    file.outcome().ifPresent(closing -> details.put("outcome", closing.outcome().name()));
    audit.append(sql, new AuditEvent(by.name(), action, subject(file.number()), details));
  }

  /** How the audit trail calls a case. */
  public static String subject(CaseNumber number) {
    return "case " + number.asWritten();
  }

  /** What happened to it, in order. */
  public List<CaseEvent> history(CaseNumber number) throws IOException {
    return state.read(
        "read the history of a case",
        sql ->
            sql.list(
                "SELECT * FROM case_event WHERE case_file = ? ORDER BY place",
                CaseRow::event,
                number.canonical()));
  }

  /** The cases that account sees and that hold that finding. */
  public List<CaseNumber> holding(FindingId finding, Account by) throws IOException {
    return state.read(
        "look for cases of a finding",
        sql -> {
          List<CaseNumber> visible = new ArrayList<>();
          for (CaseNumber number : holding(sql, finding)) {
            if (visible(sql, number, by).isPresent()) {
              visible.add(number);
            }
          }
          return visible;
        });
  }

  private static List<CaseNumber> holding(Sql sql, FindingId finding) throws SQLException {
    return sql.list(
        "SELECT case_file FROM case_finding WHERE finding = ? ORDER BY case_file",
        row -> CaseNumber.parse(row.getString("case_file")).orElseThrow(),
        finding.value());
  }

  /** A page of the board: open ones first, the nearest clock first; the last closed first. */
  public List<CaseFile> list(CaseFilter filter, Account by, int limit, int offset)
      throws IOException {
    CaseQuery query = new CaseQuery(filter, by, clock.instant());
    return state.read(
        "list cases",
        sql ->
            sql.list(
                query.listing(filter),
                row -> CaseRow.file(row, findings(sql, row.getString("number"))),
                query.listingValues(filter, limit, offset)));
  }

  /** How many there are of each progress; those without any are counted 0. */
  public Map<Progress, Long> counts(CaseFilter filter, Account by) throws IOException {
    CaseQuery query = new CaseQuery(filter, by, clock.instant());
    Map<Progress, Long> counts = new EnumMap<>(Progress.class);
    for (Progress progress : Progress.values()) {
      counts.put(progress, 0L);
    }
    state
        .read(
            "count cases",
            sql -> sql.list(query.counting(), CaseRow::amount, query.countingValues()))
        .forEach(amount -> counts.put(amount.getKey(), amount.getValue()));
    return counts;
  }

  /** What that account could choose from: each unit with its cases, each person likewise. */
  List<String> chosen(CaseField field, Account by) throws IOException {
    String column = field == CaseField.UNIT ? "unit" : "assignee";
    String office = by.office();
    List<Object> values = office == null ? List.of() : List.of(office);
    return state.read(
        "list what cases name",
        sql ->
            sql.list(
                "SELECT DISTINCT %s AS name FROM case_file WHERE %s <> ''%s ORDER BY 1 LIMIT 200"
                    .formatted(column, column, office == null ? "" : " AND office = ?"),
                row -> row.getString("name"),
                values.toArray()));
  }

  private static Optional<CaseFile> visible(Sql sql, CaseNumber number, Account by)
      throws SQLException {
    String key = number.canonical();
    List<FindingId> findings = findings(sql, key);
    return sql.one(
            "SELECT * FROM case_file WHERE number = ?", row -> CaseRow.file(row, findings), key)
        .filter(file -> by.seesOffice(file.office()));
  }

  private static List<FindingId> findings(Sql sql, String key) throws SQLException {
    return sql.list(
        "SELECT finding FROM case_finding WHERE case_file = ? ORDER BY place",
        row -> new FindingId(row.getString("finding")),
        key);
  }
}
