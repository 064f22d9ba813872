package rasoat.detector.impersonation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.index.number.search.AdministrativeUnits.Commune;

/** Names of impostors: what is done to letters, and what is put around a name. */
final class ImpostorNames {

  private final Choices choices;
  private final List<Labelled> made;

  ImpostorNames(Choices choices, List<Labelled> made) {
    this.choices = choices;
    this.made = made;
  }

  void make() {
    letters();
    words();
    bodies();
  }

  private void letters() {
    for (Disguise disguise : Disguise.values()) {
      String agency = choices.agency();
      impostor(disguise.name(), Page.of(disguise.of(agency, choices.random())), agency);
    }
    String agency = choices.agency();
    int at = 3 + choices.random().nextInt(agency.length() - 4);
    String misspelt = agency.substring(0, at) + agency.substring(at + 1);
    impostor("LETTER_LOST", Page.of(misspelt), null);
  }

  private void words() {
    String agency = choices.agency();
    String before =
        choices.pick(
            "Hỗ trợ",
            "Trang chính thức",
            "Kênh tiếp nhận",
            "Tổng đài",
            "Trực ban",
            "Cán bộ",
            "🔰",
            "Fanpage");
    String behind =
        choices.pick(
            "hỗ trợ 24/7",
            "trực tuyến",
            "- Tiếp nhận tố giác",
            "Online",
            "(Official)",
            "hỗ trợ người dân",
            "chính thức",
            "Support");
    impostor("ADDED_BEFORE", Page.of(before + " " + agency), agency);
    impostor("ADDED_BEHIND", Page.of(agency + " " + behind), agency);
    impostor(
        "NUMBER",
        Page.of(agency + " " + choices.pick("2", "01", "2026", "113", "24h", "247")),
        agency);
    Commune commune = choices.commune();
    String place = commune.type() + " " + commune.name();
    String body = choices.body();
    impostor(
        "ORDER",
        Page.of(
            choices.pick(
                choices.capital(place) + " " + body,
                commune.name() + " " + body + " " + commune.type(),
                choices.capital(place) + " - " + body)),
        body + " " + place);
    String kind = commune.type().equals("xã") ? "Commune" : "Ward";
    if (!commune.type().equals("đặc khu")) {
      impostor(
          "ENGLISH",
          Page.of(
              Disguise.WITHOUT_MARKS.of(commune.name(), choices.random())
                  + " "
                  + kind
                  + " "
                  + choices.pick(
                      "Police", "People's Committee", "Police Department", "Public Security")),
          null);
    }
    impostor(
        "INNER",
        Page.of(
            choices.pick("Nội bộ ", "Nhóm nội bộ ", "Nhóm Zalo ", "Group ", "Nhóm làm việc ")
                + agency),
        agency);
  }

  private void bodies() {
    Commune commune = choices.commune();
    String place = commune.type() + " " + commune.name();
    String invented =
        choices.pick(
                "Cục",
                "Trung tâm",
                "Ban Chuyên án",
                "Tổ công tác",
                "Cơ quan",
                "Viện",
                "Đội",
                "Phòng")
            + " "
            + choices.pick(
                "Thu hồi tài sản",
                "Hoàn trả vốn treo",
                "Thu hồi tiền lừa đảo",
                "Khắc phục hậu quả tội phạm mạng",
                "Hỗ trợ nạn nhân lừa đảo",
                "Bồi hoàn tài sản bị chiếm đoạt",
                "Truy vết dòng tiền lừa đảo");
    String ministry = choices.pick("Bộ Công an", "Bộ Tài chính");
    impostor("INVENTED", Page.of(invented), null);
    impostor(
        "INVENTED_OF_MINISTRY",
        Page.of(invented + choices.pick(" - ", " ", " | ") + ministry),
        ministry);
    impostor(
        "MINISTRY",
        Page.of(
            choices.pick("", "Hỗ trợ ", "Cổng thông tin ")
                + Registered.MINISTRIES.get(choices.random().nextInt(12))),
        null);
    impostor(
        "OTHER_BODIES",
        Page.of(
            choices.pick(
                    "Trung tâm Phục vụ hành chính công",
                    "Trạm Y tế",
                    "Ban Chỉ huy quân sự",
                    "Ủy ban MTTQ Việt Nam",
                    "Hội Liên hiệp Phụ nữ",
                    "HĐND",
                    "Phòng Văn hóa - Xã hội")
                + " "
                + place),
        null);
    impostor(
        "DEPARTMENTS",
        Page.of(
            choices.pick(
                    "Sở Y tế",
                    "Sở Nội vụ",
                    "Sở Xây dựng",
                    "Tòa án nhân dân",
                    "Viện kiểm sát nhân dân",
                    "Thi hành án dân sự",
                    "Kho bạc Nhà nước",
                    "Phòng CSGT Công an",
                    "Thuế",
                    "BHXH")
                + " "
                + Registered.full(choices.province())),
        null);
    impostor(
        "SERVICES",
        Page.of(
            choices.pick(
                "Hỗ trợ cập nhật VNeID",
                "Cổng dịch vụ công quốc gia",
                "Định danh điện tử VNeID",
                "Dịch vụ công trực tuyến quốc gia",
                "Cấp đổi giấy phép lái xe online",
                "VssID - BHXH số",
                "Trung tâm cấp căn cước công dân",
                "eTax Mobile hỗ trợ")),
        null);
  }

  private void impostor(String trick, Page page, @Nullable String claims) {
    made.add(new Labelled(trick, page.done(), true, claims));
  }
}
