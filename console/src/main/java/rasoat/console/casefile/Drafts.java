package rasoat.console.casefile;

import static rasoat.console.casefile.CaseField.HEAD;
import static rasoat.console.casefile.CaseField.ISSUING;
import static rasoat.console.casefile.CaseField.KNOWN_AT;
import static rasoat.console.casefile.CaseField.NOTICED_AT;
import static rasoat.console.casefile.CaseField.RECEIVING;
import static rasoat.console.casefile.CaseField.REMOVED_AT;
import static rasoat.console.casefile.CaseField.SUBJECT;
import static rasoat.console.casefile.CaseField.UNIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.console.VietnamTime;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;

/**
 * Fills in the texts that a person sends, in Vietnamese: what was observed and what is asked for,
 * never whose fault it is. Nothing of a document's text gets in.
 */
public final class Drafts {

  private static final String GAP = "………";

  private final CaseFile file;
  private final List<Finding> findings;
  private final Operator operator;

  private Drafts(CaseFile file, List<KeptFinding> findings, Operator operator) {
    this.file = file;
    this.findings = findings.stream().map(KeptFinding::finding).toList();
    this.operator = operator;
  }

  /** Paragraphs, each on a line of its own. */
  public static String text(
      DraftKind kind, CaseFile file, List<KeptFinding> findings, Operator operator) {
    Drafts drafts = new Drafts(file, findings, operator);
    return String.join("\n", drafts.paragraphs(kind));
  }

  private List<String> paragraphs(DraftKind kind) {
    return switch (kind) {
      case INCIDENT_REPORT -> incidentReport();
      case PA05_REQUEST -> request();
      case UNIT_NOTICE -> notice();
      case BULLETIN -> bulletin();
    };
  }

  private List<String> incidentReport() {
    List<String> all = new ArrayList<>();
    all.add(observed());
    all.add(source());
    all.add(unit());
    all.add(known());
    all.addAll(done());
    all.addAll(rules());
    all.add(
        "Các bài đăng, thời điểm, mã băm của ảnh và cách kiểm tra được nêu tại các phụ lục."
            + " Nội dung trên là những gì quan sát được; việc kết luận thuộc cơ quan có thẩm"
            + " quyền.");
    all.add("Kính báo cáo Ủy ban nhân dân xem xét, chỉ đạo.");
    return all;
  }

  private List<String> request() {
    List<String> all = new ArrayList<>();
    all.add(observed());
    all.add(source());
    all.add(posts());
    all.addAll(rules());
    all.add(
        "Đề nghị Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao xem xét, yêu"
            + " cầu nền tảng ngăn chặn, gỡ bỏ theo thẩm quyền và cho biết kết quả.");
    if (file.tier() == Tier.STATE_SECRET) {
      all.add(
          "Ảnh có dấu hiệu thuộc phạm vi bí mật nhà nước nên không gửi kèm; phần còn lại bàn giao"
              + " trực tiếp theo quy định về bảo vệ bí mật nhà nước.");
    }
    all.add("Trân trọng!");
    return all;
  }

  private List<String> notice() {
    List<String> all = new ArrayList<>();
    all.add(observed());
    all.add(source());
    all.add(
        "Đề nghị %s kiểm tra văn bản, xác định bản bị lộ (nếu có), thực hiện ngay biện pháp ngăn"
                .formatted(or(UNIT, "đơn vị"))
            + " chặn và báo cáo người có thẩm quyền theo quy định.");
    if (file.tier() == Tier.STATE_SECRET) {
      all.add(
          "Trường hợp văn bản thuộc bí mật nhà nước, người đứng đầu phải thông báo ngay cho cơ"
              + " quan có thẩm quyền và cơ quan xác định độ mật (Luật Bảo vệ bí mật nhà nước"
              + " 117/2025/QH15, Điều 25, Điều 26).");
    }
    all.add("Trân trọng!");
    return all;
  }

  /** Local and accurate, and of nobody (requirement R29). */
  private List<String> bulletin() {
    String agency = operator.agency();
    return switch (file.details().matter()) {
      case LEAK ->
          List.of(
              "CẢNH BÁO: KHÔNG ĐĂNG, KHÔNG CHIA SẺ ẢNH CHỤP VĂN BẢN CỦA CƠ QUAN",
              agency
                  + " ghi nhận trên mạng xã hội có bài đăng hình ảnh văn bản của cơ quan nhà nước"
                  + " chưa được công bố.",
              "Việc chụp, đăng, chia sẻ văn bản chưa công bố là hành vi bị pháp luật nghiêm cấm"
                  + " và có thể bị xử phạt.",
              "Khi thấy bài đăng như vậy, đề nghị bà con không tải về, không chia sẻ tiếp và báo"
                  + " cho công an hoặc Ủy ban nhân dân nơi gần nhất.");
      case ALTERED ->
          List.of(
              "CẢNH BÁO: VĂN BẢN ĐÃ BỊ SỬA ĐỔI LAN TRUYỀN TRÊN MẠNG",
              agency
                  + " ghi nhận trên mạng xã hội có ảnh văn bản của cơ quan nhà nước với nội dung"
                  + " khác bản gốc.",
              "Văn bản đúng được đăng trên cổng thông tin điện tử của cơ quan ban hành; đề nghị"
                  + " bà con đối chiếu trước khi tin và chia sẻ.",
              "Khi thấy văn bản nghi bị sửa, đề nghị báo cho công an hoặc Ủy ban nhân dân nơi gần"
                  + " nhất.");
      case IMPERSONATION ->
          List.of(
              "CẢNH BÁO: TRANG MẠO DANH CƠ QUAN NHÀ NƯỚC",
              agency + " ghi nhận trên mạng có trang tự xưng là cơ quan nhà nước.",
              "Cơ quan nhà nước không yêu cầu chuyển tiền, cung cấp mã xác thực hoặc cài ứng dụng"
                  + " ngoài kho chính thức qua tin nhắn, cuộc gọi.",
              "Khi thấy trang như vậy, đề nghị bà con không cung cấp thông tin và báo cho công an"
                  + " hoặc Ủy ban nhân dân nơi gần nhất.");
    };
  }

  private String observed() {
    String times =
        "từ %s đến %s (giờ Việt Nam)"
            .formatted(VietnamTime.minute(first()), VietnamTime.minute(last()));
    return "Qua rà soát nội dung công khai trên không gian mạng, %s ghi nhận %d bài đăng, %s: %s."
        .formatted(
            operator.agency(),
            findings.size(),
            findings.size() > 1 ? times : "lúc " + VietnamTime.minute(first()),
            withoutStop(or(SUBJECT, GAP)));
  }

  /** A document that bears a mark is named by its mark alone. */
  private String source() {
    String seen =
        switch (file.tier()) {
          case STATE_SECRET ->
              "Hình ảnh mang dấu chỉ độ mật hoặc trùng một mục đã niêm phong; nội dung không được"
                  + " ghi lại.";
          case OFFICIAL -> "Văn bản chưa được công bố vào thời điểm đăng.";
          case PUBLIC -> "Văn bản gốc đã được công khai.";
        };
    return "%sCơ quan ban hành: %s. Cơ quan nhận bản được đăng: %s. %s"
        .formatted(numbers(), or(ISSUING, GAP), or(RECEIVING, "chưa xác định"), seen);
  }

  /** As read, of what bears no mark. */
  private String numbers() {
    String all =
        findings.stream()
            .filter(finding -> !finding.isSecret())
            .flatMap(finding -> Stream.ofNullable(finding.number()))
            .distinct()
            .collect(Collectors.joining(", "));
    boolean isShown = file.tier() != Tier.STATE_SECRET && !all.isEmpty();
    return isShown ? "Số, ký hiệu đọc được: " + all + ". " : "";
  }

  private String unit() {
    return "Đơn vị liên quan: %s; người đứng đầu: %s.".formatted(or(UNIT, GAP), or(HEAD, GAP));
  }

  private String known() {
    Instant at = file.details().time(KNOWN_AT).orElse(file.openedAt());
    String noticed =
        file.details()
            .time(NOTICED_AT)
            .map(it -> "báo người có thẩm quyền lúc " + VietnamTime.minute(it))
            .orElse("chưa báo người có thẩm quyền");
    return "Thời điểm biết sự việc: %s; %s.".formatted(VietnamTime.minute(at), noticed);
  }

  private List<String> done() {
    List<String> all = new ArrayList<>();
    for (Escalation sent : file.escalations()) {
      String answer = sent.isAnswered() ? "; trả lời: " + sent.answer() : "; chưa có trả lời";
      String at = VietnamTime.minute(sent.sentAt());
      all.add("Đã báo %s lúc %s%s.".formatted(sent.contact(), at, withoutStop(answer)));
    }
    file.details()
        .time(REMOVED_AT)
        .ifPresent(at -> all.add("Bài đăng đã được gỡ lúc " + VietnamTime.minute(at) + "."));
    return all;
  }

  private List<String> rules() {
    List<LegalRule> rules = file.details().rules();
    return rules.isEmpty()
        ? List.of()
        : List.of(
            "Quy định liên quan: "
                + rules.stream().map(LegalRule::cited).collect(Collectors.joining("; "))
                + ".");
  }

  private String posts() {
    return "Các bài đăng: "
        + findings.stream()
            .map(
                it ->
                    "%s, %s (%s)"
                        .formatted(
                            it.post().platform(),
                            it.post().id(),
                            VietnamTime.minute(it.post().time())))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private Instant first() {
    return findings.stream()
        .map(it -> it.post().time())
        .min(Instant::compareTo)
        .orElse(file.postedAt());
  }

  private Instant last() {
    return findings.stream()
        .map(it -> it.post().time())
        .max(Instant::compareTo)
        .orElse(file.postedAt());
  }

  private String or(CaseField field, String instead) {
    return file.details().has(field) ? file.details().text(field) : instead;
  }

  private static String withoutStop(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
