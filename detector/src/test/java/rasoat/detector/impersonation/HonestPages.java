package rasoat.detector.impersonation;

import java.util.List;
import rasoat.index.number.search.AdministrativeUnits.Commune;
import rasoat.model.post.Platform;

/** Pages of honest people: neighbours, news, fans, shops, old and official ones. */
final class HonestPages {

  private final Choices choices;
  private final List<Labelled> made;

  HonestPages(Choices choices, List<Labelled> made) {
    this.choices = choices;
    this.made = made;
  }

  void make() {
    honestNames();
    honestPages();
  }

  private void honestNames() {
    Commune commune = choices.commune();
    String place = commune.type() + " " + commune.name();
    honest(
        "NEIGHBOURS",
        Page.of(
            choices.pick(
                    "Cư dân ",
                    "Người ",
                    "Hội đồng hương ",
                    "Cộng đồng ",
                    "Dân ",
                    "Hội những người sống ở ",
                    "Tổ dân phố 5 ",
                    "Nhóm cư dân ",
                    "Hàng xóm ",
                    "Review ")
                + choices.pick(place, commune.name())));
    honest(
        "MARKET",
        Page.of(
            choices.pick(
                    "Chợ ",
                    "Hội mua bán ",
                    "Rao vặt ",
                    "Chợ đồ cũ ",
                    "Pass đồ ",
                    "Cho thuê phòng trọ ",
                    "Việc làm ")
                + choices.pick(place, commune.name())));
    honest(
        "NEWS",
        Page.of(
            choices.pick(
                "Tin tức " + place,
                "Tin nhanh " + Registered.province(commune),
                "Tin " + place + " 24h",
                "Báo " + Registered.province(commune),
                "Nhịp sống " + commune.name(),
                "Tin Công an " + place,
                "Báo Công an nhân dân",
                "Truyền hình Công an nhân dân")));
    honest(
        "FANS",
        Page.of(
            choices.pick(
                "Tôi yêu Công an nhân dân",
                "FC Công an Hà Nội",
                "Hội những người yêu Công an " + place,
                "Yêu " + commune.name(),
                "Tự hào Công an nhân dân Việt Nam",
                "Fanclub Bộ Công an",
                "Hội người hâm mộ CLB Công an Hà Nội")));
    honest(
        "PARODY",
        Page.of(
            choices.pick(
                "Công an " + place + " (trang hài)",
                "UBND " + place + " Parody",
                "Công an " + place + " Troll",
                "Ảnh chế Công an " + place,
                "UBND " + place + " - trang không chính thức",
                "Meme UBND " + place)));
    honest(
        "SHOP",
        Page.of(
            choices.pick(
                    "Phở ",
                    "Cà phê ",
                    "Tiệm bánh ",
                    "Nhà thuốc ",
                    "Spa ",
                    "Khách sạn ",
                    "Quán cơm ",
                    "Siêu thị ",
                    "Garage ",
                    "Bất động sản ")
                + choices.pick(place, commune.name(), "Công an " + place)));
    honest(
        "SCHOOL",
        Page.of(
            choices.pick(
                    "Trường Mầm non ",
                    "Trường THCS ",
                    "Trường Tiểu học ",
                    "Trường THPT ",
                    "Câu lạc bộ bóng đá ",
                    "CLB Cầu lông ",
                    "Phòng khám Đa khoa ",
                    "Nha khoa ")
                + choices.pick(place, commune.name())));
    honest(
        "PERSON",
        Page.of(
            choices.pick("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Công Tằng")
                + " "
                + choices.pick("Văn", "Thị", "Công", "Đức", "An", "Phương")
                + " "
                + choices.pick("Hải", "An", "Ngân", "Phường", "Xã", "Hà", "Tĩnh")));
    honest(
        "ORDINARY",
        Page.of(
                choices.pick(
                    "Mẹ và bé",
                    "Yêu bếp",
                    "Công ăn việc làm " + Registered.province(commune),
                    "Góc học tiếng Anh",
                    "Cô Ngân dạy toán",
                    "Xe máy cũ " + commune.name(),
                    "Dịch vụ kế toán thuế " + Registered.province(commune),
                    "Luật sư " + commune.name(),
                    "Du lịch " + commune.name(),
                    "Bộ sưu tập đồng hồ",
                    "Sở thú " + Registered.province(commune),
                    "Hợp tác xã " + commune.name()))
            .contacts("0912345678")
            .links("https://bit.ly/x"));
  }

  private void honestPages() {
    honest(
        "LEFT_OVER",
        Page.of(
                choices.pick(
                    "UBND huyện Hòa Vang",
                    "Công an quận Gò Vấp",
                    "UBND tỉnh Quảng Nam",
                    "Công an tỉnh Bình Dương",
                    "UBND phường An Hải Bắc",
                    "Bộ Kế hoạch và Đầu tư",
                    "Huyện ủy Ba Vì",
                    "UBND thị xã Điện Bàn",
                    "UBND xã Đại Hòa Cũ"))
            .created(choices.old())
            .category("Government organization"));
    Commune commune = choices.commune();
    String place = commune.type() + " " + commune.name();
    int at = choices.random().nextInt(Registered.COMMUNES.size() * 3);
    honest(
        "REGISTERED",
        Page.of(choices.agency() + choices.pick("", " 24/7", " hỗ trợ"))
            .on(Platform.FACEBOOK, "1000" + at));
    honest(
        "REGISTERED_BY_URL",
        Page.of(choices.agency())
            .on(Platform.FACEBOOK, "")
            .at("https://www.facebook.com/c1000" + at + "/?ref=x"));
    honest(
        "UNREGISTERED_HONEST",
        Page.of(
                choices.pick("Trạm Y tế ", "Hội Nông dân ", "HĐND ", "Ban Chỉ huy quân sự ")
                    + place)
            .category("Government organization")
            .created(choices.old())
            .links("https://a.danang.gov.vn/tin"));
    honest(
        "WARNING",
        Page.of("Tin tức " + place)
            .posts(
                "Công an "
                    + place
                    + " cảnh báo thủ đoạn giả danh: không cung cấp mã OTP, không tải ứng dụng qua"
                    + " link lạ.",
                "UBND " + place + " thông báo lịch tiếp dân."));
    honest(
        "SAYS_IT_IS_NOT",
        Page.of("Công an " + place)
            .about("Trang hài hước, không phải trang chính thức, không đại diện cơ quan nào."));
    honest(
        "SHOP_WITH_FACTS",
        Page.of("Quán " + commune.name())
            .created(choices.young())
            .from("KH")
            .contacts("+855 97 123 4567")
            .links("https://bit.ly/x"));
    honest(
        "NEIGHBOURS_POSTS",
        Page.of("Cư dân " + place)
            .posts(
                "UBND " + place + " thu phí vệ sinh quý 4.",
                "Ai có số điện thoại Công an " + place + " không ạ?"));
  }

  private void honest(String trick, Page page) {
    made.add(new Labelled(trick, page.done(), false, null));
  }
}
