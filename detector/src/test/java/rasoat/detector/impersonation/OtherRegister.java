package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** Pages agencies registered as their own; ids and addresses are invented. */
final class OtherRegister {

  private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
  private static final List<String> OFFICES =
      List.of("Y tế", "Giáo dục và Đào tạo", "Xây dựng", "Nội vụ", "Tài chính");
  private static final List<String> CENTRAL =
      List.of(
          "Bộ Quốc phòng",
          "Bộ Công an",
          "Bộ Ngoại giao",
          "Bộ Nội vụ",
          "Bộ Tư pháp",
          "Bộ Tài chính",
          "Bộ Công Thương",
          "Bộ Nông nghiệp và Môi trường",
          "Bộ Xây dựng",
          "Bộ Văn hóa, Thể thao và Du lịch",
          "Bộ Khoa học và Công nghệ",
          "Bộ Giáo dục và Đào tạo",
          "Bộ Y tế",
          "Bộ Dân tộc và Tôn giáo",
          "Thanh tra Chính phủ",
          "Ngân hàng Nhà nước Việt Nam",
          "Văn phòng Chính phủ",
          "Bảo hiểm xã hội Việt Nam",
          "Cục Thuế",
          "Cổng Dịch vụ công quốc gia",
          "Tòa án nhân dân tối cao",
          "Viện kiểm sát nhân dân tối cao",
          "Cục Cảnh sát giao thông",
          "Cục Cảnh sát hình sự",
          "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao");
  private static final List<String> GONE =
      List.of(
          "Bộ Thông tin và Truyền thông", "Bộ Kế hoạch và Đầu tư",
          "Bộ Tài nguyên và Môi trường", "Bộ Giao thông vận tải",
          "Bộ Lao động - Thương binh và Xã hội", "Bộ Nông nghiệp và Phát triển nông thôn");
  private static final Map<String, String> DOMAINS =
      Map.of(
          "Bộ Công an",
          "bocongan.gov.vn",
          "Bộ Tài chính",
          "mof.gov.vn",
          "Bảo hiểm xã hội Việt Nam",
          "baohiemxahoi.gov.vn",
          "Cục Thuế",
          "thue.gov.vn",
          "Cổng Dịch vụ công quốc gia",
          "dichvucong.gov.vn");

  private static final Map<String, OfficialPage> OWN = new HashMap<>();
  static final List<OfficialPage> ALL = all();

  private OtherRegister() {}

  /** The page of that unit's office. */
  static OfficialPage of(OtherUnit unit, String office) {
    return Objects.requireNonNull(OWN.get(unit.code() + office));
  }

  private static List<OfficialPage> all() {
    List<OfficialPage> all = new ArrayList<>();
    for (OtherUnit one : OtherUnit.PROVINCES) {
      String site = OtherUnit.slug(one.name()) + ".gov.vn";
      all.add(own(one, "UBND", "province", site));
      all.add(own(one, "Công an", "province", "congan." + site));
      OFFICES.forEach(field -> all.add(own(one, "Sở " + field, "province", "")));
      all.add(own(one, "Bảo hiểm xã hội", "province", ""));
      all.add(own(one, "Thuế", "province", ""));
    }
    for (OtherUnit one : OtherUnit.COMMUNES) {
      String site = OtherUnit.slug(one.name()) + "." + OtherUnit.slug(one.province()) + ".gov.vn";
      all.add(own(one, "UBND", "commune", site));
      all.add(own(one, "Công an", "commune", ""));
    }
    for (String name : CENTRAL) {
      String site = DOMAINS.getOrDefault(name, OtherUnit.slug(name) + ".gov.vn");
      all.add(page(name, "central", "", name, "c" + CENTRAL.indexOf(name), site, null));
    }
    all.add(page("Bộ Công an", "central", "", "VNeID", "c90", "vneid.gov.vn", null));
    GONE.forEach(name -> all.add(gone(name)));
    return List.copyOf(all);
  }

  private static OfficialPage own(OtherUnit unit, String office, String level, String site) {
    String agency = unit.agency(office);
    LocalDate from = level.equals("commune") ? MERGED : null;
    OfficialPage page =
        page(agency, level, unit.province(), agency, unit.code() + office, site, from);
    OWN.put(unit.code() + office, page);
    return page;
  }

  private static OfficialPage page(
      String agency,
      String level,
      String province,
      String name,
      String key,
      String site,
      @Nullable LocalDate from) {
    String slug = OtherUnit.slug(key) + "." + OtherUnit.slug(name);
    return new OfficialPage(
        agency,
        level,
        province,
        Platform.FACEBOOK,
        "1000" + number(key),
        name,
        "https://www.facebook.com/" + slug,
        site,
        Tick.NONE,
        "",
        "",
        from,
        null,
        "");
  }

  private static OfficialPage gone(String ministry) {
    return new OfficialPage(
        ministry,
        "central",
        "",
        null,
        "",
        ministry,
        "",
        "",
        Tick.NONE,
        "",
        "",
        null,
        LocalDate.of(2025, 2, 28),
        "");
  }

  /** Eleven digits, another for every key. */
  private static String number(String key) {
    long sum = 7;
    for (int i = 0; i < key.length(); i++) {
      sum = (sum * 1_000_003 + key.charAt(i)) % 99_999_999_977L;
    }
    return "%011d".formatted(sum);
  }
}
