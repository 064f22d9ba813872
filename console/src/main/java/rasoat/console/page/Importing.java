package rasoat.console.page;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.office.OfficeName;
import rasoat.database.Sql;
import rasoat.model.page.OfficialPage;

/**
 * One import, in the transaction of its statements. What is kept is read once, at its beginning.
 */
final class Importing {

  private final Sql sql;
  private final Editor by;
  private final Instant now;
  private final Map<String, String> offices = new HashMap<>();
  private final Map<String, RegisteredPage> byId = new HashMap<>();
  private final Map<String, RegisteredPage> byPlace = new HashMap<>();
  private final Map<Long, Long> lines = new HashMap<>();
  private final List<RowFault> faults = new ArrayList<>();
  private long added;
  private long changed;
  private long unchanged;

  private Importing(Sql sql, Editor by, Instant now) {
    this.sql = sql;
    this.by = by;
    this.now = now;
  }

  static Importing over(Sql sql, Editor by, Instant now) throws SQLException {
    Importing importing = new Importing(sql, by, now);
    OfficialPages.all(sql).forEach(importing::know);
    sql.list(
        "SELECT name, office FROM office_name",
        row -> importing.offices.putIfAbsent(row.getString("name"), row.getString("office")));
    return importing;
  }

  private void know(RegisteredPage page) {
    if (!page.page().platformId().isEmpty()) {
      byId.put(idKey(page.page()), page);
    }
    byPlace.putIfAbsent(placeKey(page.page()), page);
  }

  PageImport run(PageFile file) throws SQLException {
    faults.addAll(file.faults());
    for (PageRow row : file.rows()) {
      PageReading reading = PageReading.of(row.cells());
      if (reading.draft().isPresent()) {
        take(row, reading.draft().get());
      } else {
        refuse(row, reading);
      }
    }
    faults.sort(Comparator.comparingLong(RowFault::line));
    return new PageImport(added, changed, unchanged, faults);
  }

  private void take(PageRow row, PageDraft draft) throws SQLException {
    Optional<RegisteredPage> meant = meant(draft.page());
    if (meant.isEmpty()) {
      add(row, draft);
      return;
    }
    RegisteredPage kept = meant.get();
    Long line = lines.get(kept.id());
    if (line != null) {
      faults.add(new RowFault(row.line(), "", Expected.ONCE, "that of line " + line));
    } else if (by.owns(kept.office())) {
      change(row, kept);
    } else {
      faults.add(new RowFault(row.line(), "", Expected.OWN, draft.page().agency()));
    }
  }

  /** By its id; a page that was registered before its id was known, by its place. */
  private Optional<RegisteredPage> meant(OfficialPage page) {
    Optional<RegisteredPage> placed = Optional.ofNullable(byPlace.get(placeKey(page)));
    if (page.platformId().isEmpty()) {
      return placed;
    }
    return Optional.ofNullable(byId.get(idKey(page)))
        .or(() -> placed.filter(kept -> kept.page().platformId().isEmpty()));
  }

  private void add(PageRow row, PageDraft draft) throws SQLException {
    String office = by.officeFor(officeOf(draft.page()));
    long id = PageTable.insert(sql, office, draft, now, by.name());
    PageChange.write(sql, id, 1, List.of(PageChange.registered(draft, now, by.name())));
    know(new RegisteredPage(id, office, draft, now, by.name(), now, 1));
    lines.put(id, row.line());
    added++;
  }

  private void change(PageRow row, RegisteredPage kept) throws SQLException {
    PageReading reading = PageReading.of(laidOver(kept.draft().cells(), row.cells()));
    if (reading.draft().isEmpty()) {
      refuse(row, reading);
      return;
    }
    PageDraft draft = reading.draft().get();
    String office = kept.office().isEmpty() ? officeOf(draft.page()) : kept.office();
    List<PageChange> changes = PageChange.between(kept, office, draft, now, by.name());
    lines.put(kept.id(), row.line());
    if (changes.isEmpty()) {
      unchanged++;
      return;
    }
    PageTable.update(sql, kept.id(), office, draft, now);
    PageChange.write(sql, kept.id(), kept.version() + 1, changes);
    changed++;
  }

  private void refuse(PageRow row, PageReading reading) {
    reading.faults().forEach(fault -> faults.add(RowFault.of(row.line(), fault)));
  }

  /** An empty cell says nothing: what a person wrote stays. */
  private static Map<Column, String> laidOver(
      Map<Column, String> kept, Map<Column, String> written) {
    Map<Column, String> cells = new EnumMap<>(kept);
    written.forEach(
        (column, value) -> {
          if (!value.isBlank()) {
            cells.put(column, value);
          }
        });
    return cells;
  }

  private String officeOf(OfficialPage page) {
    return offices.getOrDefault(OfficeName.folded(page.agency()), "");
  }

  private static String idKey(OfficialPage page) {
    return page.platform() + "\n" + page.platformId();
  }

  private static String placeKey(OfficialPage page) {
    String place = page.url().isEmpty() ? page.domain() : page.url();
    return String.join(
        "\n",
        OfficeName.folded(page.agency()),
        OfficeName.folded(page.province()),
        String.valueOf(page.platform()),
        place.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/+$", ""));
  }
}
