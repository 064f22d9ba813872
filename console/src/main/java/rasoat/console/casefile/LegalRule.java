package rasoat.console.casefile;

import static rasoat.console.casefile.Matter.ALTERED;
import static rasoat.console.casefile.Matter.IMPERSONATION;
import static rasoat.console.casefile.Matter.LEAK;
import static rasoat.console.casefile.Tier.OFFICIAL;
import static rasoat.console.casefile.Tier.PUBLIC;
import static rasoat.console.casefile.Tier.STATE_SECRET;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rules a case may cite (requirement R30), as they stood in November 2026. Fines are of a
 * person; an organisation pays twice (Decree 330/2026, article 7.1). Which rule applies, a person
 * decides.
 */
public enum LegalRule {
  WORK_SECRET_ONLINE(
      "Luật An ninh mạng 116/2025/QH15, Điều 15.1.d; Nghị định 330/2026/NĐ-CP, Điều 13.1.a",
      "Đưa thông tin thuộc bí mật công tác lên không gian mạng",
      new Fine(10, 20),
      EnumSet.of(LEAK),
      EnumSet.of(OFFICIAL)),
  STATE_SECRET_ONLINE(
      "Luật Bảo vệ bí mật nhà nước 117/2025/QH15, Điều 5.10; Nghị định 282/2025/NĐ-CP, Điều 22.4.a",
      "Đăng tải, phát tán bí mật nhà nước trên không gian mạng",
      new Fine(20, 30),
      EnumSet.of(LEAK, ALTERED),
      EnumSet.of(STATE_SECRET)),
  SECRET_ON_CONNECTED_DEVICE(
      "Nghị định 282/2025/NĐ-CP, Điều 22.3.a",
      "Lưu giữ bí mật nhà nước trên thiết bị có kết nối mạng",
      new Fine(5, 10),
      EnumSet.of(LEAK, ALTERED),
      EnumSet.of(STATE_SECRET)),
  SECRET_COPIED(
      "Nghị định 282/2025/NĐ-CP, Điều 22.1.b",
      "Sao, chụp, lưu giữ bí mật nhà nước không đúng quy định",
      new Fine(1, 3),
      EnumSet.of(LEAK, ALTERED),
      EnumSet.of(STATE_SECRET)),
  FORGED_PAGE_OR_DOCUMENT(
      "Luật An ninh mạng 116/2025/QH15, Điều 13.4.d",
      "Giả mạo trang của cơ quan; làm giả con dấu, tài liệu của cơ quan",
      Fine.NONE,
      EnumSet.of(ALTERED, IMPERSONATION),
      EnumSet.allOf(Tier.class)),
  FALSE_INFORMATION(
      "Nghị định 330/2026/NĐ-CP, Điều 9.2.đ",
      "Thông tin sai sự thật ảnh hưởng đến uy tín của cơ quan",
      new Fine(10, 20),
      EnumSet.of(ALTERED, IMPERSONATION),
      EnumSet.of(OFFICIAL, PUBLIC)),
  IMPERSONATED_ORGANISATION(
      "Luật An ninh mạng 116/2025/QH15, Điều 13.3.c",
      "Mạo danh tên, hình ảnh của tổ chức",
      Fine.NONE,
      EnumSet.of(IMPERSONATION),
      EnumSet.allOf(Tier.class)),
  CONFUSING_PAGE(
      "Nghị định 330/2026/NĐ-CP, Điều 14.3.a",
      "Trang, tài khoản, giao diện gây nhầm lẫn với cơ quan",
      new Fine(20, 30),
      EnumSet.of(IMPERSONATION),
      EnumSet.allOf(Tier.class)),
  MESSAGES_IN_AGENCY_NAME(
      "Nghị định 330/2026/NĐ-CP, Điều 14.4.c",
      "Nhắn tin, gọi điện, gửi thư dưới danh nghĩa cơ quan",
      new Fine(30, 50),
      EnumSet.of(IMPERSONATION),
      EnumSet.allOf(Tier.class)),
  IDENTITY_MARKS(
      "Nghị định 330/2026/NĐ-CP, Điều 15.1.b",
      "Dùng dấu hiệu nhận diện của cơ quan không đúng thẩm quyền",
      new Fine(10, 20),
      EnumSet.of(IMPERSONATION),
      EnumSet.allOf(Tier.class)),
  MANAGER_TOOK_NO_MEASURES(
      "Nghị định 330/2026/NĐ-CP, Điều 12.1.a",
      "Người quản lý nhóm, trang không áp dụng biện pháp ngăn chặn",
      new Fine(10, 20),
      EnumSet.noneOf(Matter.class),
      EnumSet.allOf(Tier.class)),
  MANAGER_IGNORED_REQUEST(
      "Nghị định 330/2026/NĐ-CP, Điều 12.2.a",
      "Người quản lý nhóm, trang không thực hiện yêu cầu gỡ bỏ",
      new Fine(20, 30),
      EnumSet.noneOf(Matter.class),
      EnumSet.allOf(Tier.class)),
  SECRET_LOSS_NOT_REPORTED(
      "Nghị định 282/2025/NĐ-CP, Điều 22.2.b, 22.2.c",
      "Không thông báo, không khắc phục khi bí mật nhà nước bị lộ, mất",
      Fine.NONE,
      EnumSet.noneOf(Matter.class),
      EnumSet.of(STATE_SECRET));

  /** Of a person, in millions of đồng; 0 where this list names none. */
  public record Fine(int from, int to) {
    static final Fine NONE = new Fine(0, 0);

    public boolean isNamed() {
      return to > 0;
    }
  }

  private final String article;
  private final String act;
  private final Fine fine;
  private final Set<Matter> matters;
  private final Set<Tier> tiers;

  LegalRule(String article, String act, Fine fine, Set<Matter> matters, Set<Tier> tiers) {
    this.article = article;
    this.act = act;
    this.fine = fine;
    this.matters = Set.copyOf(matters);
    this.tiers = Set.copyOf(tiers);
  }

  /** Where it stands. */
  public String article() {
    return article;
  }

  /** What it forbids, in Vietnamese. */
  public String act() {
    return act;
  }

  public Fine fine() {
    return fine;
  }

  /** As a report cites it. */
  public String cited() {
    return fine.isNamed()
        ? "%s (%s; phạt tiền cá nhân %d-%d triệu đồng)"
            .formatted(act, article, fine.from(), fine.to())
        : "%s (%s)".formatted(act, article);
  }

  /** Those that may fit such a case, for a person to choose from. */
  public static List<LegalRule> suggested(Matter matter, Tier tier) {
    return Arrays.stream(values()).filter(rule -> rule.fits(matter, tier)).toList();
  }

  /** Whether it is about such a matter and such a tier. */
  public boolean fits(Matter matter, Tier tier) {
    return matters.contains(matter) && tiers.contains(tier);
  }
}
