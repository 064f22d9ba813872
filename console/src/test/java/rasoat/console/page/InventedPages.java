package rasoat.console.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.InventedOffices;
import rasoat.database.Database;

/** Official pages of invented agencies. */
public final class InventedPages {

  /** When they were registered. */
  public static final Instant THEN = Instant.parse("2026-11-20T02:00:00Z");

  /** Sees and changes all. */
  public static final Editor KEEPER =
      Editor.of(InventedOffices.account(Role.CULTURE_OFFICER, null));

  static final String HEADER =
      "agency,level,province,platform,platform_id,name,url,domain,verified,valid_from,valid_to\n";

  /** One of each standing on 28/11/2026, the first of the office an-hai. */
  public static final String FOUR =
      HEADER
          + "UBND phường An Hải,commune,Đà Nẵng,facebook,10001,UBND phường An Hải,"
          + "https://www.facebook.com/anhai,anhai.danang.gov.vn,blue 2026-05-01,2025-07-01,\n"
          + "Công an phường An Hải <b>,commune,Đà Nẵng,facebook,10002,Công an An Hải,"
          + "https://www.facebook.com/ca.anhai,,none,2025-07-01,\n"
          + "Phòng Văn hóa - Xã hội phường An Hải,commune,Đà Nẵng,,,,,,,,\n"
          + "UBND quận Sơn Trà,,Đà Nẵng,zalo,3001,UBND quận Sơn Trà,,,yes,,2025-06-30\n";

  private InventedPages() {}

  static OfficialPages over(Database state) {
    return new OfficialPages(state, audit(state), () -> THEN);
  }

  static AuditLog audit(Database state) {
    return new AuditLog(state, AuditHead.none(), () -> THEN);
  }

  /** Those four in the place of whatever there was. */
  public static void in(Database state) throws IOException {
    InventedOffices.in(state);
    state.write(
        "empty the register",
        sql ->
            sql.update("DELETE FROM official_page_change")
                + sql.update("DELETE FROM official_page")
                + sql.update("DELETE FROM allowed_page"));
    over(state).importAll(file(FOUR), "four.csv", KEEPER);
  }

  static PageFile file(String text) {
    try {
      return PageFile.of(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many rows, all different and good. */
  public static String many(int rows) {
    return HEADER
        + IntStream.range(0, rows)
            .mapToObj(
                i ->
                    "UBND xã Mẫu %1$d,commune,Tỉnh Mẫu %2$d,facebook,9%1$06d,UBND xã Mẫu %1$d,https://www.facebook.com/mau%1$d,mau%1$d.gov.vn,%3$s,2025-07-01,"
                        .formatted(i, i % 34, i % 3 == 0 ? "none" : "blue"))
            .collect(Collectors.joining("\n"));
  }

  /** A page of that agency. */
  static PageDraft draft(String agency, Map<Column, String> more) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.AGENCY, agency);
    cells.putAll(more);
    return PageReading.of(cells).draft().orElseThrow();
  }
}
