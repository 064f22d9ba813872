package rasoat.detector.impersonation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rasoat.index.text.Folding;

/**
 * A commune or a province, as the register has them.
 *
 * @param type phường, xã, đặc khu, tỉnh, thành phố
 * @param province the name of the province it lies in, or its own
 */
record OtherUnit(String code, String type, String name, String province) {

  private static final String LISTS = "/rasoat/index/number/search/";

  /** Domain reference, section 6: the cities under the government of November 2026. */
  private static final Set<String> CITIES =
      Set.of(
          "Hà Nội",
          "Huế",
          "Hải Phòng",
          "Đà Nẵng",
          "Hồ Chí Minh",
          "Cần Thơ",
          "Đồng Nai",
          "Quảng Ninh",
          "Bắc Ninh");

  static final List<OtherUnit> PROVINCES =
      OtherWords.rows(LISTS + "provinces.tsv").stream()
          .map(row -> new OtherUnit(row[0], typeOf(row[1]), row[1], row[1]))
          .toList();

  static final List<OtherUnit> COMMUNES = communes();

  /** Communes no other of whose kind is written the same without marks: a claim means just them. */
  static final List<OtherUnit> CLEAR = clear();

  private static List<OtherUnit> communes() {
    Map<String, String> provinces = new HashMap<>();
    PROVINCES.forEach(one -> provinces.put(one.code, one.name));
    return OtherWords.rows(LISTS + "communes.tsv").stream()
        .map(row -> new OtherUnit(row[0], row[2], row[1], provinces.getOrDefault(row[3], "")))
        .toList();
  }

  private static List<OtherUnit> clear() {
    Map<String, Set<String>> spellings = new HashMap<>();
    for (OtherUnit one : COMMUNES) {
      spellings.computeIfAbsent(slug(one.name), name -> new HashSet<>()).add(one.type + one.name);
    }
    List<OtherUnit> clear = new ArrayList<>(COMMUNES);
    clear.removeIf(one -> spellings.getOrDefault(slug(one.name), Set.of()).size() > 1);
    clear.removeIf(one -> one.name.chars().anyMatch(Character::isDigit));
    return List.copyOf(clear);
  }

  private static String typeOf(String province) {
    return CITIES.contains(province) ? "thành phố" : "tỉnh";
  }

  boolean isProvince() {
    return type.equals("tỉnh") || type.equals("thành phố");
  }

  /** "thành phố Đà Nẵng". */
  String fullProvince() {
    return typeOf(province) + " " + province;
  }

  /** "Công an phường An Hải". */
  String agency(String office) {
    return office + " " + type + " " + name;
  }

  static String slug(String text) {
    return Folding.plain(text).replaceAll("[^a-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
