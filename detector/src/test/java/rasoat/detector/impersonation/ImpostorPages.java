package rasoat.detector.impersonation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.index.number.search.AdministrativeUnits.Commune;
import rasoat.index.number.search.AdministrativeUnits.Province;
import rasoat.model.page.Tick;

/** Pages of impostors: units that are not, facts and words beside a name. */
final class ImpostorPages {

  private static final List<String> LURES =
      List.of(
          "Hỗ trợ lấy lại tiền bị lừa đảo, chỉ thu phí sau khi lấy lại tiền. Inbox ngay để được cán"
              + " bộ xử lý.",
          "Do sáp nhập, bà con phải cập nhật VNeID trước ngày 30. Nộp lệ phí cập nhật 22.000 đ qua"
              + " số tài khoản bên dưới.",
          "Cung cấp mã OTP cho cán bộ để hoàn tất hồ sơ.",
          "Tải ứng dụng qua link dưới đây, không qua CH Play, để kích hoạt định danh mức 2.");

  private final Choices choices;
  private final List<Labelled> made;

  ImpostorPages(Choices choices, List<Labelled> made) {
    this.choices = choices;
    this.made = made;
  }

  void make() {
    units();
    facts();
  }

  private void units() {
    Commune commune = choices.commune();
    Province other = choices.province();
    String body = choices.body();
    String agency = body + " " + commune.type() + " " + commune.name();
    boolean elsewhere =
        Registered.COMMUNES.stream()
            .noneMatch(
                one -> one.name().equals(commune.name()) && one.province().equals(other.code()));
    if (elsewhere) {
      impostor(
          "WRONG_PROVINCE",
          Page.of(agency + choices.pick(", ", " - ", " ") + Registered.full(other)),
          null);
    }
    impostor(
        "OLD_UNIT",
        Page.of(
                body
                    + choices.pick(" quận ", " huyện ", " thị xã ", " thị trấn ")
                    + choices.pick(
                        "Sơn Trà",
                        "Hòa Vang",
                        "Ba Vì",
                        "Củ Chi",
                        "Gò Vấp",
                        "Tân Uyên",
                        "Điện Bàn",
                        "Thường Tín"))
            .created(choices.young()),
        null);
    impostor(
        "OLD_WARD",
        Page.of(
                body
                    + " phường "
                    + choices.pick(
                        "5",
                        "12",
                        "An Hải Bắc",
                        "Hòa Khánh Nam",
                        "Thạc Gián Đông",
                        "Bến Thượng Cũ",
                        "Phước Tiên Sa"))
            .created(choices.young()),
        null);
    impostor(
        "OLD_PROVINCE",
        Page.of(choices.pick("UBND", "Công an", "Sở Y tế") + " tỉnh " + choices.oldProvince())
            .created(choices.young()),
        null);
    impostor(
        "OLD_MINISTRY",
        Page.of(
                choices.pick(
                    "Bộ Thông tin và Truyền thông",
                    "NCSC",
                    "Bộ Kế hoạch và Đầu tư",
                    "Cục An toàn thông tin",
                    "Bộ Giao thông vận tải",
                    "Tổng cục Thuế",
                    "Bộ LĐTBXH",
                    "Trung tâm Giám sát an toàn không gian mạng quốc gia"))
            .created(choices.young()),
        null);
    impostor(
        "OLD_UNIT_AGE_UNKNOWN",
        Page.of(
            choices.pick(
                "Công an quận Gò Vấp",
                "UBND huyện Hòa Vang",
                "UBND tỉnh Quảng Nam",
                "Bộ Thông tin và Truyền thông",
                "Công an huyện Củ Chi")),
        null);
  }

  private void facts() {
    String agency = choices.agency();
    impostor(
        "YOUNG_WITH_TICK",
        Page.of(agency)
            .tick(Tick.BLUE)
            .created(choices.young())
            .category("Government organization"),
        agency);
    impostor(
        "RENAMED_ABROAD",
        Page.of(agency).was("Shop quần áo giá rẻ").from("KH").created(choices.old()),
        agency);
    impostor(
        "NEIGHBOURS_WITH_LURE",
        Page.of(choices.pick("Cư dân", "Chợ", "Người dân") + " phường " + choices.commune().name())
            .about("Nhóm do " + agency + " quản lý.")
            .posts(agency + " thông báo. " + choices.pick(LURES)),
        null);
    impostor(
        "LURE_IN_WORDS",
        Page.of(choices.pick("Hỗ trợ công dân", "Hồ sơ trực tuyến", "Tiếp nhận thông tin"))
            .about("Trang của " + agency + ".")
            .posts(choices.pick(LURES)),
        null);
    impostor(
        "LURE_AND_NAME",
        Page.of(agency)
            .posts(choices.pick(LURES))
            .contacts("+855 97 123 4567")
            .links("https://bit.ly/abc"),
        agency);
    impostor(
        "COVERED",
        Page.of(agency)
            .category("Government organization")
            .created(choices.old())
            .links("https://bocongan.gov.vn"),
        agency);
    impostor(
        "POLICE_RECOVERY",
        Page.of(
                choices.pick(
                    "Công an hỗ trợ lấy lại tiền lừa đảo",
                    "Cảnh sát hỗ trợ thu hồi tiền lừa đảo",
                    "Tiếp nhận hồ sơ thu hồi vốn treo",
                    "C02 tiếp nhận đơn tố giác lừa đảo",
                    "Hỗ trợ thu hồi tiền treo A05"))
            .posts(choices.pick(LURES)),
        null);
  }

  private void impostor(String trick, Page page, @Nullable String claims) {
    made.add(new Labelled(trick, page.done(), true, claims));
  }
}
