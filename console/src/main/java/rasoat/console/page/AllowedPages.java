package rasoat.console.page;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.model.page.AllowedPage;
import rasoat.model.post.Platform;

/**
 * The pages that are let be, kept with who let them and why. One that expired or was ended stays to
 * be seen, and is never used again.
 */
public final class AllowedPages {

  private static final String INSERT =
      """
      INSERT INTO allowed_page (office, platform, platform_id, url, name, reason, note, until_day,
        created_at, created_by, ended_at, ended_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')
      """;

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  public AllowedPages(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those to be let be on that day, whoever let them. */
  public List<AllowedPage> inForce(LocalDate day) throws IOException {
    return list(null).stream()
        .filter(each -> each.standing(day) == Allowance.Standing.IN_FORCE)
        .map(Allowance::page)
        .toList();
  }

  /** All that an office let be, over ones too, the longest first; of everybody for null. */
  public List<Allowance> list(@Nullable String office) throws IOException {
    return state.read(
        "list allowed pages",
        sql ->
            office == null
                ? sql.list(
                    "SELECT * FROM allowed_page ORDER BY until_day DESC, id", AllowedPages::of)
                : sql.list(
                    "SELECT * FROM allowed_page WHERE office = ? ORDER BY until_day DESC, id",
                    AllowedPages::of,
                    office));
  }

  /** Lets a page be. */
  public void add(AllowedPage page, String name, String note, Editor by) throws IOException {
    Instant now = clock.instant();
    state.write(
        "let a page be",
        sql -> {
          sql.update(
              INSERT,
              by.officeFor(""),
              page.platform().name(),
              page.platformId(),
              page.url(),
              name,
              page.reason().name(),
              note,
              page.until().toString(),
              now.toEpochMilli(),
              by.name());
          audit.append(
              sql,
              by.event(
                  Action.ALLOWED_PAGE_CHANGED,
                  subject(page),
                  Map.of(
                      "act",
                      "let be",
                      "name",
                      name,
                      "reason",
                      page.reason().name(),
                      "note",
                      note,
                      "until",
                      page.until().toString())));
          return true;
        });
  }

  /** Ends it today; false when there is none of that id, it is over, or it is not his to end. */
  public boolean end(long id, Editor by) throws IOException {
    Instant now = clock.instant();
    return state.write(
        "end an allowed page",
        sql -> {
          Optional<Allowance> kept =
              sql.one("SELECT * FROM allowed_page WHERE id = ?", AllowedPages::of, id)
                  .filter(each -> each.endedAt().isEmpty() && by.owns(each.office()));
          if (kept.isEmpty()) {
            return false;
          }
          sql.update(
              "UPDATE allowed_page SET ended_at = ?, ended_by = ? WHERE id = ?",
              now.toEpochMilli(),
              by.name(),
              id);
          audit.append(
              sql,
              by.event(
                  Action.ALLOWED_PAGE_CHANGED,
                  subject(kept.get().page()),
                  Map.of("act", "ended", "name", kept.get().name())));
          return true;
        });
  }

  private static String subject(AllowedPage page) {
    return "page "
        + page.platform().name()
        + " "
        + (page.platformId().isEmpty() ? page.url() : page.platformId());
  }

  private static Allowance of(ResultSet row) throws SQLException {
    long ended = row.getLong("ended_at");
    return new Allowance(
        row.getLong("id"),
        new AllowedPage(
            Platform.valueOf(row.getString("platform")),
            row.getString("platform_id"),
            row.getString("url"),
            AllowedPage.Reason.valueOf(row.getString("reason")),
            LocalDate.parse(row.getString("until_day"))),
        row.getString("name"),
        row.getString("note"),
        row.getString("office"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        row.getString("created_by"),
        ended == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ended)),
        row.getString("ended_by"));
  }
}
