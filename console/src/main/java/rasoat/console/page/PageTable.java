package rasoat.console.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.office.OfficeName;
import rasoat.database.Sql;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** Rows of the table of official pages. */
final class PageTable {

  private static final List<String> KEPT =
      List.of(
          "office",
          "agency",
          "level",
          "province",
          "platform",
          "platform_id",
          "name",
          "url",
          "domain",
          "tick",
          "verified_on",
          "contact",
          "officer",
          "valid_from",
          "valid_to",
          "avatar",
          "standing",
          "folded",
          "sought");

  private static final String INSERT =
      "INSERT INTO official_page (%s, created_at, created_by, changed_at, version) VALUES (%s)"
          .formatted(String.join(", ", KEPT), "?, ".repeat(KEPT.size() + 3) + "1");

  private static final String UPDATE =
      "UPDATE official_page SET %s = ?, changed_at = ?, version = version + 1 WHERE id = ?"
          .formatted(String.join(" = ?, ", KEPT));

  private PageTable() {}

  /** Writes a page that is not kept yet; its id. */
  static long insert(Sql sql, String office, PageDraft draft, Instant at, String by)
      throws SQLException {
    List<Object> values = values(office, draft);
    values.addAll(List.of(at.toEpochMilli(), by, at.toEpochMilli()));
    return sql.one(INSERT + " RETURNING id", row -> row.getLong("id"), values.toArray())
        .orElseThrow();
  }

  static void update(Sql sql, long id, String office, PageDraft draft, Instant at)
      throws SQLException {
    List<Object> values = values(office, draft);
    values.addAll(List.of(at.toEpochMilli(), id));
    sql.update(UPDATE, values.toArray());
  }

  private static List<Object> values(String office, PageDraft draft) {
    OfficialPage page = draft.page();
    return new ArrayList<>(
        List.of(
            office,
            page.agency(),
            page.level(),
            page.province(),
            page.platform() == null ? "" : page.platform().name(),
            page.platformId(),
            page.name(),
            page.url(),
            page.domain(),
            page.tick().name(),
            draft.verifiedOn().map(LocalDate::toString).orElse(""),
            page.contact(),
            page.officer(),
            PageDraft.day(page.validFrom()),
            PageDraft.day(page.validTo()),
            page.avatar(),
            PageStanding.whileValid(page).name(),
            OfficeName.folded(page.agency()),
            Sought.of(page)));
  }

  static RegisteredPage page(ResultSet row) throws SQLException {
    String platform = row.getString("platform");
    OfficialPage page =
        new OfficialPage(
            row.getString("agency"),
            row.getString("level"),
            row.getString("province"),
            platform.isEmpty() ? null : Platform.valueOf(platform),
            row.getString("platform_id"),
            row.getString("name"),
            row.getString("url"),
            row.getString("domain"),
            Tick.valueOf(row.getString("tick")),
            row.getString("contact"),
            row.getString("officer"),
            day(row.getString("valid_from")),
            day(row.getString("valid_to")),
            row.getString("avatar"));
    return new RegisteredPage(
        row.getLong("id"),
        row.getString("office"),
        new PageDraft(page, Optional.ofNullable(day(row.getString("verified_on")))),
        Instant.ofEpochMilli(row.getLong("created_at")),
        row.getString("created_by"),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        row.getLong("version"));
  }

  private static @Nullable LocalDate day(String kept) {
    return kept.isEmpty() ? null : LocalDate.parse(kept);
  }
}
