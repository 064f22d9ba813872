package rasoat.detector.impersonation.name;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rasoat.index.number.search.AdministrativeUnits;
import rasoat.index.number.search.AdministrativeUnits.Commune;
import rasoat.index.number.search.AdministrativeUnits.Province;

/** Communes and provinces by name. */
final class Places {

  /**
   * A province as somebody calls it.
   *
   * @param former the province it was until 2025; empty for one of today
   */
  record Named(Province province, String former) {}

  /** Other spellings, and what people call them. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("HCM", "79"),
          Map.entry("Sài Gòn", "79"),
          Map.entry("HN", "01"),
          Map.entry("Đắc Lắc", "66"),
          Map.entry("Đắk Lắc", "66"),
          Map.entry("Đăk Lăk", "66"),
          Map.entry("Thanh Hóa", "38"),
          Map.entry("Huế", "46"));

  private final Map<String, Province> provinces = new HashMap<>();
  private final Phrases<Named> provinceNames = new Phrases<>();
  private final Phrases<Commune> communeNames = new Phrases<>();

  Places() {
    Set<String> today = new HashSet<>();
    for (Province province : AdministrativeUnits.provinces()) {
      provinces.put(province.code(), province);
      provinceNames.add(province.name(), new Named(province, ""));
      today.add(Spelled.marked(province.name()));
    }
    for (Province province : provinces.values()) {
      for (String former : province.former()) {
        String name = former.replaceFirst("^Thành phố ", "");
        if (!today.contains(Spelled.marked(name)) && !isToday(name)) {
          provinceNames.add(name, new Named(province, name));
        }
      }
    }
    OTHER_NAMES.forEach((name, code) -> provinceNames.add(name, new Named(province(code), "")));
    AdministrativeUnits.communes().forEach(commune -> communeNames.add(commune.name(), commune));
    provinceNames.withNeighbours();
    communeNames.withNeighbours();
  }

  private boolean isToday(String name) {
    return provinces.values().stream().anyMatch(one -> words(one.name()).equals(words(name)));
  }

  private static List<String> words(String name) {
    return Words.parted(name).stream().map(Word::marked).toList();
  }

  Province province(String code) {
    return Objects.requireNonNull(provinces.get(code), code);
  }

  Phrases<Named> provinceNames() {
    return provinceNames;
  }

  Phrases<Commune> communeNames() {
    return communeNames;
  }

  /** The province as a unit, called as it is on that day. */
  static Unit unit(Province province, LocalDate day) {
    String level = (day.isBefore(province.citySince()) ? Level.PROVINCE : Level.CITY).word();
    return new Unit(
        province.code(),
        level,
        province.name(),
        province.code(),
        province.name(),
        Unit.State.EXISTS,
        1,
        "");
  }
}
