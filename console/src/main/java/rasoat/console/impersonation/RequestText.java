package rasoat.console.impersonation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rasoat.console.VietnamTime;
import rasoat.console.casefile.LegalRule;
import rasoat.console.casefile.Matter;
import rasoat.console.casefile.Tier;
import rasoat.model.page.Harm;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PublicPage;

/**
 * Fills in what is sent about a page, in Vietnamese: what was observed and what is asked for, never
 * whose fault it is. No member, no administrator and no number of a telephone gets in.
 */
final class RequestText {

  private static final int MOST_FACTS = 8;

  private final SuspectPage suspect;
  private final List<OfficialPage> registered;

  private RequestText(SuspectPage suspect, List<OfficialPage> registered) {
    this.suspect = suspect;
    this.registered = registered;
  }

  /** Paragraphs, each on a line of its own. */
  static String of(RequestKind kind, SuspectPage suspect, List<OfficialPage> registered) {
    return String.join("\n", new RequestText(suspect, registered).paragraphs(kind));
  }

  /** Of a letter, without its "V/v". */
  static String subject(RequestKind kind) {
    return switch (kind) {
      case PA05 -> "đề nghị xem xét, ngăn chặn trang mạo danh cơ quan nhà nước";
      case PLATFORM -> "báo cáo trang mạo danh cơ quan nhà nước";
      case AGENCY, CULTURE_DESK -> "thông báo về trang có dấu hiệu mạo danh";
    };
  }

  /** To whom, as far as that is known. */
  static String recipient(RequestKind kind, SuspectPage suspect) {
    return switch (kind) {
      case PA05 -> "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao";
      case PLATFORM -> "Bộ phận tiếp nhận báo cáo của " + platform(suspect.page());
      case AGENCY, CULTURE_DESK -> suspect.claims();
    };
  }

  private List<String> paragraphs(RequestKind kind) {
    List<String> all = new ArrayList<>();
    all.add(observed());
    all.add(identity());
    all.addAll(facts());
    all.add(official());
    harm().ifPresent(all::add);
    all.addAll(asked(kind));
    return all;
  }

  private String observed() {
    String claims = suspect.claims().isEmpty() ? "cơ quan nhà nước" : suspect.claims();
    String what =
        suspect.state() == SuspectState.INFORMAL_GROUP
            ? "một nhóm tự giới thiệu là kênh của %s nhưng chưa được cơ quan này xác nhận"
            : "một trang có dấu hiệu mạo danh %s";
    return "Qua rà soát ngày %s, ghi nhận %s."
        .formatted(suspect.firstTime(), what.formatted(claims));
  }

  private String identity() {
    PublicPage page = suspect.page();
    List<String> parts = new ArrayList<>();
    parts.add(
        "Tên hiển thị: " + (page.name().isEmpty() ? "(không rõ)" : VisibleText.of(page.name())));
    parts.add("nền tảng: " + platform(page));
    if (!page.url().isEmpty()) {
      parts.add("địa chỉ: " + page.url());
    }
    if (!page.platformId().isEmpty()) {
      parts.add("mã trên nền tảng: " + page.platformId());
    }
    Optional.ofNullable(page.created())
        .ifPresent(day -> parts.add("lập ngày " + VietnamTime.day(day)));
    Optional.ofNullable(page.followers())
        .ifPresent(many -> parts.add("số người theo dõi: " + many));
    parts.add("lần gần nhất còn thấy: " + suspect.lastTime());
    return String.join("; ", parts) + ".";
  }

  private List<String> facts() {
    List<PageEvidence> facts =
        suspect.verdict().evidence().stream()
            .filter(each -> each.weight() > 0)
            .sorted(Comparator.comparingDouble(PageEvidence::weight).reversed())
            .limit(MOST_FACTS)
            .toList();
    if (facts.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("Những điều quan sát được:"));
    facts.forEach(each -> lines.add("- " + sentence(each)));
    return lines;
  }

  /** Whose number it is, nobody here knows. */
  private static String sentence(PageEvidence fact) {
    return fact.type() == PageEvidence.Type.CONTACT
        ? "Trang nêu thông tin liên hệ không phải của cơ quan."
        : fact.sentence();
  }

  private String official() {
    if (registered.isEmpty()) {
      return "Trang này không có trong danh sách trang chính thức do cơ quan đăng ký.";
    }
    String pages =
        registered.stream()
            .map(page -> page.url().isEmpty() ? page.domain() : page.url())
            .filter(address -> !address.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return "Trang chính thức đã đăng ký của cơ quan: %s."
        .formatted(pages.isEmpty() ? registered.getFirst().name() : pages);
  }

  private Optional<String> harm() {
    String harms =
        suspect.verdict().harms().stream()
            .sorted()
            .map(RequestText::named)
            .collect(Collectors.joining("; "));
    return harms.isEmpty() ? Optional.empty() : Optional.of("Nguy cơ: " + harms + ".");
  }

  private static String named(Harm harm) {
    return switch (harm) {
      case MONEY -> "chiếm đoạt tiền";
      case PERSONAL_DATA -> "thu thập dữ liệu cá nhân";
      case REPUTATION -> "ảnh hưởng uy tín của cơ quan";
      case FALSE_INFORMATION -> "lan truyền thông tin sai sự thật";
    };
  }

  private List<String> asked(RequestKind kind) {
    return switch (kind) {
      case PA05 ->
          List.of(
              "Quy định liên quan: " + rules() + ".",
              "Đề nghị Phòng xem xét, yêu cầu doanh nghiệp cung cấp dịch vụ ngăn chặn, gỡ bỏ theo"
                  + " thẩm quyền (24 giờ, trường hợp khẩn cấp 6 giờ: Luật An ninh mạng"
                  + " 116/2025/QH15, Điều 25.2.b) và cho biết kết quả.",
              "Nội dung trên là những gì quan sát được; việc kết luận thuộc cơ quan có thẩm quyền.",
              "Trân trọng!");
      case PLATFORM ->
          List.of(
              "Đề nghị quý đơn vị kiểm tra và xử lý trang này theo chính sách về mạo danh tổ chức"
                  + " của nền tảng.",
              "Trân trọng!");
      case AGENCY, CULTURE_DESK ->
          List.of(
              "Đề nghị quý cơ quan kiểm tra, xác nhận trang này có phải của mình hay không, và"
                  + " thông tin để người dân biết trang chính thức.",
              "Trân trọng!");
    };
  }

  private static String rules() {
    return Arrays.stream(LegalRule.values())
        .filter(rule -> rule.fits(Matter.IMPERSONATION, Tier.PUBLIC))
        .filter(rule -> rule != LegalRule.MESSAGES_IN_AGENCY_NAME)
        .map(LegalRule::article)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String platform(PublicPage page) {
    if (page.platform() == null) {
      return "(không rõ)";
    }
    return switch (page.platform()) {
      case FACEBOOK -> "Facebook";
      case ZALO -> "Zalo";
      case TELEGRAM -> "Telegram";
      case THREADS -> "Threads";
      case INSTAGRAM -> "Instagram";
      case TIKTOK -> "TikTok";
      case YOUTUBE -> "YouTube";
      case X -> "X";
      case WHATSAPP -> "WhatsApp";
      case WEB -> "trang web";
      case OTHER -> "nền tảng khác";
    };
  }
}
