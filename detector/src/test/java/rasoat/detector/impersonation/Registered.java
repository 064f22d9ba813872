package rasoat.detector.impersonation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rasoat.index.number.search.AdministrativeUnits;
import rasoat.index.number.search.AdministrativeUnits.Commune;
import rasoat.index.number.search.AdministrativeUnits.Province;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** A register of every commune and province with its bodies, made up. */
final class Registered {

  static final List<Commune> COMMUNES = AdministrativeUnits.communes();
  static final Map<String, Province> PROVINCES =
      AdministrativeUnits.provinces().stream()
          .collect(Collectors.toMap(Province::code, province -> province));

  static final List<String> MINISTRIES =
      List.of(
          "Bộ Công an",
          "Bộ Tài chính",
          "Bộ Y tế",
          "Bộ Tư pháp",
          "Bộ Nội vụ",
          "Bộ Xây dựng",
          "Bộ Giáo dục và Đào tạo",
          "Bảo hiểm xã hội Việt Nam",
          "Ngân hàng Nhà nước Việt Nam",
          "Cục Thuế",
          "Tòa án nhân dân tối cao",
          "Thanh tra Chính phủ");

  private static final List<String> BODIES = List.of("UBND", "Công an", "Đảng ủy");

  private final List<OfficialPage> pages = new ArrayList<>();

  static List<OfficialPage> all() {
    Registered made = new Registered();
    for (Commune commune : COMMUNES) {
      for (String body : BODIES) {
        String agency = body + " " + commune.type() + " " + commune.name();
        made.add(agency, "commune", province(commune));
      }
    }
    for (Province province : PROVINCES.values()) {
      made.add("UBND " + full(province), "province", province.name());
      made.add("Công an " + full(province), "province", province.name());
    }
    MINISTRIES.forEach(ministry -> made.add(ministry, "central", ""));
    return made.pages;
  }

  static String province(Commune commune) {
    return PROVINCES.get(commune.province()).name();
  }

  static String full(Province province) {
    boolean city = province.citySince().isBefore(LabelledPages.DAY);
    return (city ? "thành phố " : "tỉnh ") + province.name();
  }

  private void add(String agency, String level, String province) {
    String id = "1000" + pages.size();
    pages.add(
        new OfficialPage(
            agency,
            level,
            province,
            Platform.FACEBOOK,
            id,
            agency,
            "https://facebook.com/c" + id,
            "",
            Tick.NONE,
            "",
            "",
            null,
            null,
            ""));
  }
}
