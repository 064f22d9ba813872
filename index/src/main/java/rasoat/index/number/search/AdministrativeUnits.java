package rasoat.index.number.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import rasoat.index.text.ShippedList;

/** Đơn vị hành chính: the provinces and communes since 2025-07-01, as they are listed. */
public final class AdministrativeUnits {

  private static final String ALWAYS = "always";

  private AdministrativeUnits() {}

  /**
   * A province or centrally-run city.
   *
   * @param former the provinces it was formed from
   * @param citySince the first day it is a city; {@link LocalDate#MAX} for a province, {@link
   *     LocalDate#MIN} for what always was one
   */
  public record Province(String code, String name, List<String> former, LocalDate citySince) {

    public Province {
      former = List.copyOf(former);
    }
  }

  /**
   * A commune.
   *
   * @param type phường, xã or đặc khu
   * @param province its code
   */
  public record Commune(String code, String name, String type, String province) {}

  /** All provinces by code. */
  public static List<Province> provinces() {
    return ShippedList.rows(AdministrativeUnits.class, "provinces.tsv").stream()
        .map(
            row ->
                new Province(row[0], row[1], Arrays.asList(row[2].split("; ")), citySince(row[3])))
        .toList();
  }

  /** All communes by code. */
  public static List<Commune> communes() {
    return ShippedList.rows(AdministrativeUnits.class, "communes.tsv").stream()
        .map(row -> new Commune(row[0], row[1], row[2], row[3]))
        .toList();
  }

  private static LocalDate citySince(String day) {
    return switch (day) {
      case "" -> LocalDate.MAX;
      case ALWAYS -> LocalDate.MIN;
      default -> LocalDate.parse(day);
    };
  }
}
