package rasoat.console.page;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.OfficialPage;

/**
 * What the register holds of a page.
 *
 * @param verifiedOn the day its tick was given or seen
 */
public record PageDraft(OfficialPage page, Optional<LocalDate> verifiedOn) {

  /** The same in cells: read again, they are this. */
  public Map<Column, String> cells() {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.AGENCY, page.agency());
    cells.put(Column.LEVEL, page.level());
    cells.put(Column.PROVINCE, page.province());
    cells.put(Column.PLATFORM, platform());
    cells.put(Column.PLATFORM_ID, page.platformId());
    cells.put(Column.NAME, page.name());
    cells.put(Column.URL, page.url());
    cells.put(Column.DOMAIN, page.domain());
    cells.put(Column.VERIFIED, verified());
    cells.put(Column.VALID_FROM, day(page.validFrom()));
    cells.put(Column.VALID_TO, day(page.validTo()));
    cells.put(Column.CONTACT, page.contact());
    cells.put(Column.OFFICER, page.officer());
    cells.put(Column.AVATAR, page.avatar());
    return cells;
  }

  private String platform() {
    return page.platform() == null ? "" : page.platform().name().toLowerCase(Locale.ROOT);
  }

  private String verified() {
    return page.tick().name().toLowerCase(Locale.ROOT)
        + verifiedOn.map(day -> " " + day).orElse("");
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
