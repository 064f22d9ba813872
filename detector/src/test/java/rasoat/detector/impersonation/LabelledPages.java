package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import rasoat.index.number.search.AdministrativeUnits.Commune;
import rasoat.index.number.search.AdministrativeUnits.Province;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/**
 * Pages of impostors and of honest people, made by a grammar from a seed: every trick of letters,
 * of words, of units and of facts, and every honest kind of name.
 */
final class LabelledPages {

  static final LocalDate DAY = LocalDate.of(2026, 11, 15);

  private static final int EACH = 30;

  private static final List<String> LURES =
      List.of(
          "Hỗ trợ lấy lại tiền bị lừa đảo, chỉ thu phí sau khi lấy lại tiền. Inbox ngay để được cán bộ xử lý.",
          "Do sáp nhập, bà con phải cập nhật VNeID trước ngày 30. Nộp lệ phí cập nhật 22.000 đ qua số tài khoản bên dưới.",
          "Cung cấp mã OTP cho cán bộ để hoàn tất hồ sơ.",
          "Tải ứng dụng qua link dưới đây, không qua CH Play, để kích hoạt định danh mức 2.");

  private final RandomGenerator random;
  private final List<Labelled> made = new ArrayList<>();

  private LabelledPages(long seed) {
    this.random = new Random(seed);
  }

  static List<Labelled> of(long seed) {
    LabelledPages pages = new LabelledPages(seed);
    for (int i = 0; i < EACH; i++) {
      pages.letters();
      pages.words();
      pages.units();
      pages.facts();
      pages.honestNames();
      pages.honestPages();
    }
    return pages.made;
  }

  private void letters() {
    for (Disguise disguise : Disguise.values()) {
      String agency = agency();
      impostor(disguise.name(), Page.of(disguise.of(agency, random)), agency);
    }
    String agency = agency();
    int at = 3 + random.nextInt(agency.length() - 4);
    String misspelt = agency.substring(0, at) + agency.substring(at + 1);
    impostor("LETTER_LOST", Page.of(misspelt), null);
  }

  private void words() {
    String agency = agency();
    String before = pick("Hỗ trợ", "Trang chính thức", "Kênh tiếp nhận", "Tổng đài", "Trực ban", "Cán bộ", "🔰", "Fanpage");
    String behind = pick("hỗ trợ 24/7", "trực tuyến", "- Tiếp nhận tố giác", "Online", "(Official)", "hỗ trợ người dân", "chính thức", "Support");
    impostor("ADDED_BEFORE", Page.of(before + " " + agency), agency);
    impostor("ADDED_BEHIND", Page.of(agency + " " + behind), agency);
    impostor("NUMBER", Page.of(agency + " " + pick("2", "01", "2026", "113", "24h", "247")), agency);
    Commune commune = commune();
    String place = commune.type() + " " + commune.name();
    String body = body();
    impostor("ORDER", Page.of(pick(capital(place) + " " + body, commune.name() + " " + body + " " + commune.type(), capital(place) + " - " + body)), body + " " + place);
    String kind = commune.type().equals("xã") ? "Commune" : "Ward";
    if (!commune.type().equals("đặc khu")) {
      impostor("ENGLISH", Page.of(Disguise.WITHOUT_MARKS.of(commune.name(), random) + " " + kind + " " + pick("Police", "People's Committee", "Police Department", "Public Security")), null);
    }
    impostor("INNER", Page.of(pick("Nội bộ ", "Nhóm nội bộ ", "Nhóm Zalo ", "Group ", "Nhóm làm việc ") + agency), agency);
    String invented =
        pick("Cục", "Trung tâm", "Ban Chuyên án", "Tổ công tác", "Cơ quan", "Viện", "Đội", "Phòng") + " "
            + pick("Thu hồi tài sản", "Hoàn trả vốn treo", "Thu hồi tiền lừa đảo", "Khắc phục hậu quả tội phạm mạng", "Hỗ trợ nạn nhân lừa đảo", "Bồi hoàn tài sản bị chiếm đoạt", "Truy vết dòng tiền lừa đảo");
    String ministry = pick("Bộ Công an", "Bộ Tài chính");
    impostor("INVENTED", Page.of(invented), null);
    impostor("INVENTED_OF_MINISTRY", Page.of(invented + pick(" - ", " ", " | ") + ministry), ministry);
    impostor("MINISTRY", Page.of(pick("", "Hỗ trợ ", "Cổng thông tin ") + Registered.MINISTRIES.get(random.nextInt(12))), null);
    impostor("OTHER_BODIES", Page.of(pick("Trung tâm Phục vụ hành chính công", "Trạm Y tế", "Ban Chỉ huy quân sự", "Ủy ban MTTQ Việt Nam", "Hội Liên hiệp Phụ nữ", "HĐND", "Phòng Văn hóa - Xã hội") + " " + place), null);
    impostor("DEPARTMENTS", Page.of(pick("Sở Y tế", "Sở Nội vụ", "Sở Xây dựng", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Thi hành án dân sự", "Kho bạc Nhà nước", "Phòng CSGT Công an", "Thuế", "BHXH") + " " + Registered.full(province())), null);
    impostor("SERVICES", Page.of(pick("Hỗ trợ cập nhật VNeID", "Cổng dịch vụ công quốc gia", "Định danh điện tử VNeID", "Dịch vụ công trực tuyến quốc gia", "Cấp đổi giấy phép lái xe online", "VssID - BHXH số", "Trung tâm cấp căn cước công dân", "eTax Mobile hỗ trợ")), null);
  }

  private void units() {
    Commune commune = commune();
    Province other = province();
    String body = body();
    String agency = body + " " + commune.type() + " " + commune.name();
    boolean elsewhere = Registered.COMMUNES.stream().noneMatch(one -> one.name().equals(commune.name()) && one.province().equals(other.code()));
    if (elsewhere) {
      impostor("WRONG_PROVINCE", Page.of(agency + pick(", ", " - ", " ") + Registered.full(other)), null);
    }
    impostor("OLD_UNIT", Page.of(body + pick(" quận ", " huyện ", " thị xã ", " thị trấn ") + pick("Sơn Trà", "Hòa Vang", "Ba Vì", "Củ Chi", "Gò Vấp", "Tân Uyên", "Điện Bàn", "Thường Tín")).created(young()), null);
    impostor("OLD_WARD", Page.of(body + " phường " + pick("5", "12", "An Hải Bắc", "Hòa Khánh Nam", "Thạc Gián Đông", "Bến Thượng Cũ", "Phước Tiên Sa")).created(young()), null);
    impostor("OLD_PROVINCE", Page.of(pick("UBND", "Công an", "Sở Y tế") + " tỉnh " + oldProvince()).created(young()), null);
    impostor("OLD_MINISTRY", Page.of(pick("Bộ Thông tin và Truyền thông", "NCSC", "Bộ Kế hoạch và Đầu tư", "Cục An toàn thông tin", "Bộ Giao thông vận tải", "Tổng cục Thuế", "Bộ LĐTBXH", "Trung tâm Giám sát an toàn không gian mạng quốc gia")).created(young()), null);
    impostor("OLD_UNIT_AGE_UNKNOWN", Page.of(pick("Công an quận Gò Vấp", "UBND huyện Hòa Vang", "UBND tỉnh Quảng Nam", "Bộ Thông tin và Truyền thông", "Công an huyện Củ Chi")), null);
    honest("LEFT_OVER", Page.of(pick("UBND huyện Hòa Vang", "Công an quận Gò Vấp", "UBND tỉnh Quảng Nam", "Công an tỉnh Bình Dương", "UBND phường An Hải Bắc", "Bộ Kế hoạch và Đầu tư", "Huyện ủy Ba Vì", "UBND thị xã Điện Bàn", "UBND xã Đại Hòa Cũ")).created(old()).category("Government organization"));
  }

  private void facts() {
    String agency = agency();
    impostor("YOUNG_WITH_TICK", Page.of(agency).tick(Tick.BLUE).created(young()).category("Government organization"), agency);
    impostor("RENAMED_ABROAD", Page.of(agency).was("Shop quần áo giá rẻ").from("KH").created(old()), agency);
    impostor("NEIGHBOURS_WITH_LURE", Page.of(pick("Cư dân", "Chợ", "Người dân") + " phường " + commune().name()).about("Nhóm do " + agency + " quản lý.").posts(agency + " thông báo. " + pick(LURES)), null);
    impostor("LURE_IN_WORDS", Page.of(pick("Hỗ trợ công dân", "Hồ sơ trực tuyến", "Tiếp nhận thông tin")).about("Trang của " + agency + ".").posts(pick(LURES)), null);
    impostor("LURE_AND_NAME", Page.of(agency).posts(pick(LURES)).contacts("+855 97 123 4567").links("https://bit.ly/abc"), agency);
    impostor("COVERED", Page.of(agency).category("Government organization").created(old()).links("https://bocongan.gov.vn"), agency);
    impostor("POLICE_RECOVERY", Page.of(pick("Công an hỗ trợ lấy lại tiền lừa đảo", "Cảnh sát hỗ trợ thu hồi tiền lừa đảo", "Tiếp nhận hồ sơ thu hồi vốn treo", "C02 tiếp nhận đơn tố giác lừa đảo", "Hỗ trợ thu hồi tiền treo A05")).posts(pick(LURES)), null);
  }

  private void honestNames() {
    Commune commune = commune();
    String place = commune.type() + " " + commune.name();
    honest("NEIGHBOURS", Page.of(pick("Cư dân ", "Người ", "Hội đồng hương ", "Cộng đồng ", "Dân ", "Hội những người sống ở ", "Tổ dân phố 5 ", "Nhóm cư dân ", "Hàng xóm ", "Review ") + pick(place, commune.name())));
    honest("MARKET", Page.of(pick("Chợ ", "Hội mua bán ", "Rao vặt ", "Chợ đồ cũ ", "Pass đồ ", "Cho thuê phòng trọ ", "Việc làm ") + pick(place, commune.name())));
    honest("NEWS", Page.of(pick("Tin tức " + place, "Tin nhanh " + Registered.province(commune), "Tin " + place + " 24h", "Báo " + Registered.province(commune), "Nhịp sống " + commune.name(), "Tin Công an " + place, "Báo Công an nhân dân", "Truyền hình Công an nhân dân")));
    honest("FANS", Page.of(pick("Tôi yêu Công an nhân dân", "FC Công an Hà Nội", "Hội những người yêu Công an " + place, "Yêu " + commune.name(), "Tự hào Công an nhân dân Việt Nam", "Fanclub Bộ Công an", "Hội người hâm mộ CLB Công an Hà Nội")));
    honest("PARODY", Page.of(pick("Công an " + place + " (trang hài)", "UBND " + place + " Parody", "Công an " + place + " Troll", "Ảnh chế Công an " + place, "UBND " + place + " - trang không chính thức", "Meme UBND " + place)));
    honest("SHOP", Page.of(pick("Phở ", "Cà phê ", "Tiệm bánh ", "Nhà thuốc ", "Spa ", "Khách sạn ", "Quán cơm ", "Siêu thị ", "Garage ", "Bất động sản ") + pick(place, commune.name(), "Công an " + place)));
    honest("SCHOOL", Page.of(pick("Trường Mầm non ", "Trường THCS ", "Trường Tiểu học ", "Trường THPT ", "Câu lạc bộ bóng đá ", "CLB Cầu lông ", "Phòng khám Đa khoa ", "Nha khoa ") + pick(place, commune.name())));
    honest("PERSON", Page.of(pick("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Công Tằng") + " " + pick("Văn", "Thị", "Công", "Đức", "An", "Phương") + " " + pick("Hải", "An", "Ngân", "Phường", "Xã", "Hà", "Tĩnh")));
    honest("ORDINARY", Page.of(pick("Mẹ và bé", "Yêu bếp", "Công ăn việc làm " + Registered.province(commune), "Góc học tiếng Anh", "Cô Ngân dạy toán", "Xe máy cũ " + commune.name(), "Dịch vụ kế toán thuế " + Registered.province(commune), "Luật sư " + commune.name(), "Du lịch " + commune.name(), "Bộ sưu tập đồng hồ", "Sở thú " + Registered.province(commune), "Hợp tác xã " + commune.name())).contacts("0912345678").links("https://bit.ly/x"));
  }

  private void honestPages() {
    Commune commune = commune();
    String place = commune.type() + " " + commune.name();
    int at = random.nextInt(Registered.COMMUNES.size() * 3);
    honest("REGISTERED", Page.of(agency() + pick("", " 24/7", " hỗ trợ")).on(Platform.FACEBOOK, "1000" + at));
    honest("REGISTERED_BY_URL", Page.of(agency()).on(Platform.FACEBOOK, "").at("https://www.facebook.com/c1000" + at + "/?ref=x"));
    honest("UNREGISTERED_HONEST", Page.of(pick("Trạm Y tế ", "Hội Nông dân ", "HĐND ", "Ban Chỉ huy quân sự ") + place).category("Government organization").created(old()).links("https://a.danang.gov.vn/tin"));
    honest("WARNING", Page.of("Tin tức " + place).posts("Công an " + place + " cảnh báo thủ đoạn giả danh: không cung cấp mã OTP, không tải ứng dụng qua link lạ.", "UBND " + place + " thông báo lịch tiếp dân."));
    honest("SAYS_IT_IS_NOT", Page.of("Công an " + place).about("Trang hài hước, không phải trang chính thức, không đại diện cơ quan nào."));
    honest("SHOP_WITH_FACTS", Page.of("Quán " + commune.name()).created(young()).from("KH").contacts("+855 97 123 4567").links("https://bit.ly/x"));
    honest("NEIGHBOURS_POSTS", Page.of("Cư dân " + place).posts("UBND " + place + " thu phí vệ sinh quý 4.", "Ai có số điện thoại Công an " + place + " không ạ?"));
  }

  private void impostor(String trick, Page page, @Nullable String claims) {
    made.add(new Labelled(trick, page.done(), true, claims));
  }

  private void honest(String trick, Page page) {
    PublicPage done = page.done();
    made.add(new Labelled(trick, done, false, null));
  }

  private String agency() {
    Commune commune = commune();
    return random.nextInt(4) == 0
        ? body() + " " + Registered.full(province())
        : body() + " " + commune.type() + " " + commune.name();
  }

  private String body() {
    return pick("UBND", "Công an");
  }

  private Commune commune() {
    return Registered.COMMUNES.get(random.nextInt(Registered.COMMUNES.size()));
  }

  private Province province() {
    return pick(List.copyOf(new java.util.TreeMap<>(Registered.PROVINCES).values()));
  }

  private String oldProvince() {
    return pick("Quảng Nam", "Bình Dương", "Hải Dương", "Long An", "Kiên Giang", "Bắc Giang", "Hà Nam", "Phú Yên", "Bến Tre");
  }

  private String young() {
    return "2026-0" + (5 + random.nextInt(5)) + "-1" + random.nextInt(10);
  }

  private String old() {
    return "20" + (16 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9)) + "-10";
  }

  private static String capital(String place) {
    return place.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + place.substring(1);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
