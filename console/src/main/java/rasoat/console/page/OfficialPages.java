package rasoat.console.page;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.OfficeName;
import rasoat.database.Database;
import rasoat.database.Sql;

/**
 * The register of official pages, kept. Each change is written together with its history and its
 * audit entry, and names who made it.
 */
public final class OfficialPages {

  /** Of a page that is not kept yet. */
  public static final long NEW = 0;

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  public OfficialPages(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** All of them, expired ones too, by agency: what pages that are found are held against. */
  public List<RegisteredPage> all() throws IOException {
    return state.read("list official pages", OfficialPages::all);
  }

  static List<RegisteredPage> all(Sql sql) throws SQLException {
    return sql.list("SELECT * FROM official_page ORDER BY agency, id", PageTable::page);
  }

  /** The pages of the agency of that name, capitals and the place of tones aside. */
  public List<RegisteredPage> of(String agency) throws IOException {
    String folded = OfficeName.folded(agency);
    return state.read(
        "list the pages of an agency",
        sql ->
            sql.list(
                "SELECT * FROM official_page WHERE folded = ? ORDER BY id",
                PageTable::page,
                folded));
  }

  public Optional<RegisteredPage> find(long id) throws IOException {
    return state.read("read an official page", sql -> find(sql, id));
  }

  private static Optional<RegisteredPage> find(Sql sql, long id) throws SQLException {
    return sql.one("SELECT * FROM official_page WHERE id = ?", PageTable::page, id);
  }

  /** What happened to it, the newest first. */
  public List<PageChange> history(long id) throws IOException {
    return state.read("read the history of an official page", sql -> PageChange.of(sql, id));
  }

  /** Some of them, with how many there are. */
  PageSlice slice(PageQuestion question) throws IOException {
    return state.read("search official pages", question::ask);
  }

  /**
   * Keeps a page.
   *
   * @param id {@link #NEW} for one that is not kept yet
   * @param seen the version that was looked at
   * @param office whose it is; empty for no known one
   */
  public KeepOutcome keep(long id, long seen, String office, PageDraft draft, Editor by)
      throws IOException {
    Instant now = clock.instant();
    return state.write(
        "keep an official page",
        sql -> {
          if (isTaken(sql, id, draft)) {
            return new KeepOutcome.Taken();
          }
          return id == NEW
              ? add(sql, by.officeFor(office), draft, now, by)
              : change(sql, id, seen, by.officeFor(office), draft, now, by);
        });
  }

  private static boolean isTaken(Sql sql, long id, PageDraft draft) throws SQLException {
    return draft.page().platform() != null
        && !draft.page().platformId().isEmpty()
        && sql.exists(
            "SELECT 1 FROM official_page WHERE platform = ? AND platform_id = ? AND id <> ?",
            draft.page().platform().name(),
            draft.page().platformId(),
            id);
  }

  private KeepOutcome add(Sql sql, String office, PageDraft draft, Instant now, Editor by)
      throws SQLException {
    long id = PageTable.insert(sql, office, draft, now, by.name());
    PageChange.write(sql, id, 1, List.of(PageChange.registered(draft, now, by.name())));
    Map<String, String> details = new LinkedHashMap<>(written(draft));
    details.put("act", "registered");
    audit.append(sql, by.event(Action.OFFICIAL_PAGE_CHANGED, subject(id), details));
    return new KeepOutcome.Kept(id);
  }

  private KeepOutcome change(
      Sql sql, long id, long seen, String office, PageDraft draft, Instant now, Editor by)
      throws SQLException {
    Optional<RegisteredPage> kept =
        find(sql, id).filter(page -> page.version() == seen && by.owns(page.office()));
    if (kept.isEmpty()) {
      return new KeepOutcome.Stale();
    }
    List<PageChange> changes = PageChange.between(kept.get(), office, draft, now, by.name());
    if (!changes.isEmpty()) {
      PageTable.update(sql, id, office, draft, now);
      PageChange.write(sql, id, seen + 1, changes);
      Map<String, String> details = new LinkedHashMap<>();
      changes.forEach(each -> details.put(each.field(), each.was() + " → " + each.became()));
      details.put("act", "changed");
      audit.append(sql, by.event(Action.OFFICIAL_PAGE_CHANGED, subject(id), details));
    }
    return new KeepOutcome.Kept(id);
  }

  /**
   * Takes a page out, with its history; the audit trail keeps what it was.
   *
   * @return false when there is none, or it is of another office
   */
  public boolean remove(long id, String reason, Editor by) throws IOException {
    return state.write(
        "take out an official page",
        sql -> {
          Optional<RegisteredPage> kept = find(sql, id).filter(page -> by.owns(page.office()));
          if (kept.isEmpty()) {
            return false;
          }
          sql.update("DELETE FROM official_page_change WHERE page = ?", id);
          sql.update("DELETE FROM official_page WHERE id = ?", id);
          Map<String, String> details = new LinkedHashMap<>(written(kept.get().draft()));
          details.put("act", "removed");
          details.put("reason", reason);
          audit.append(sql, by.event(Action.OFFICIAL_PAGE_CHANGED, subject(id), details));
          return true;
        });
  }

  /**
   * Keeps the good rows of a file and names the others; to do so again changes nothing.
   *
   * @param name of the file, for the audit trail
   */
  public PageImport importAll(PageFile file, String name, Editor by) throws IOException {
    if (file.refused().isPresent()) {
      return new PageImport(0, 0, 0, List.of(file.refused().get()));
    }
    Instant now = clock.instant();
    return state.write(
        "import official pages",
        sql -> {
          PageImport done = Importing.over(sql, by, now).run(file);
          audit.append(
              sql,
              by.event(
                  Action.OFFICIAL_PAGE_CHANGED,
                  "official pages",
                  Map.of(
                      "act", "imported",
                      "file", name,
                      "added", Long.toString(done.added()),
                      "changed", Long.toString(done.changed()),
                      "unchanged", Long.toString(done.unchanged()),
                      "refused", Long.toString(done.refused()))));
          return done;
        });
  }

  private static Map<String, String> written(PageDraft draft) {
    return draft.cells().entrySet().stream()
        .filter(cell -> !cell.getValue().isEmpty())
        .collect(Collectors.toMap(cell -> cell.getKey().header(), Map.Entry::getValue));
  }

  private static String subject(long id) {
    return "official page " + id;
  }
}
