package rasoat.console.page;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/**
 * What was read of the cells of one page, whoever wrote them: a file, a form, the command line.
 *
 * @param draft empty when anything is wrong
 */
public record PageReading(Optional<PageDraft> draft, List<CellFault> faults) {

  public PageReading {
    faults = List.copyOf(faults);
  }

  /** A cell that is missing is empty. */
  public static PageReading of(Map<Column, String> written) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.putAll(written);
    CellReader reader = new CellReader(cells);
    String agency = reader.line(Column.AGENCY);
    String level = reader.level();
    Optional<Platform> platform = reader.platform();
    String id = reader.line(Column.PLATFORM_ID);
    if (reader.line(Column.PLATFORM).isEmpty() && !id.isEmpty()) {
      reader.wrong(Column.PLATFORM, Expected.PLATFORM_OF_ID);
    }
    Verified verified = reader.verified(platform);
    Optional<LocalDate> from = reader.day(Column.VALID_FROM);
    Optional<LocalDate> to = reader.day(Column.VALID_TO);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      reader.wrong(Column.VALID_TO, Expected.LATER_DAY);
    }
    if (agency.isEmpty()) {
      reader.wrong(Column.AGENCY, Expected.AGENCY);
    }
    String province = reader.line(Column.PROVINCE);
    String name = reader.line(Column.NAME);
    String url = reader.address();
    String domain = reader.domain();
    String contact = reader.text(Column.CONTACT);
    String officer = reader.line(Column.OFFICER);
    String avatar = reader.hash();
    if (!reader.faults().isEmpty()) {
      return new PageReading(Optional.empty(), reader.faults());
    }
    OfficialPage page =
        new OfficialPage(
            agency,
            level,
            province,
            platform.orElse(null),
            id,
            name,
            url,
            domain,
            verified.tick(),
            contact,
            officer,
            from.orElse(null),
            to.orElse(null),
            avatar);
    return new PageReading(Optional.of(new PageDraft(page, verified.on())), List.of());
  }

  /** What a cell says of a tick. */
  record Verified(Tick tick, Optional<LocalDate> on) {}
}
