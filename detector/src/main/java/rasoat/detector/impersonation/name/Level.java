package rasoat.detector.impersonation.name;

import java.util.List;

/** The kinds of units, those of today and those that ended on 2025-07-01. */
enum Level {
  WARD("phường", "P", "ward"),
  COMMUNE("xã", "X", "commune"),
  SPECIAL_ZONE("đặc khu", "special zone"),
  TOWN("thị trấn", "TT"),
  URBAN_DISTRICT("quận", "Q"),
  DISTRICT("huyện", "H", "district"),
  DISTRICT_TOWN("thị xã", "TX"),
  CITY("thành phố", "TP", "Thành phố trực thuộc trung ương", "city"),
  PROVINCE("tỉnh", "T", "province");

  private final List<String> names;

  Level(String... names) {
    this.names = List.of(names);
  }

  List<String> names() {
    return names;
  }

  /** As it is said in a sentence. */
  String word() {
    return names.getFirst();
  }

  boolean isCommune() {
    return this == WARD || this == COMMUNE || this == SPECIAL_ZONE;
  }

  boolean isProvince() {
    return this == CITY || this == PROVINCE;
  }

  static Phrases<Level> phrases() {
    Phrases<Level> phrases = new Phrases<>();
    for (Level level : values()) {
      level.names.forEach(name -> phrases.add(name, level));
    }
    return phrases;
  }
}
