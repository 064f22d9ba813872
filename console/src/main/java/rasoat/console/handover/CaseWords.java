package rasoat.console.handover;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rasoat.console.casefile.CaseEvent;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.Matter;
import rasoat.console.casefile.Outcome;
import rasoat.console.casefile.Tier;

/** What papers call the words of a case. Papers are Vietnamese, whatever the page speaks. */
final class CaseWords {

  private CaseWords() {}

  static String of(Tier tier) {
    return switch (tier) {
      case STATE_SECRET -> "có dấu hiệu bí mật nhà nước";
      case OFFICIAL -> "văn bản chưa công khai";
      case PUBLIC -> "văn bản công khai";
    };
  }

  static String of(Matter matter) {
    return switch (matter) {
      case LEAK -> "lộ, lọt";
      case ALTERED -> "sửa đổi";
      case IMPERSONATION -> "mạo danh";
    };
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case REMOVED -> "đã gỡ bỏ";
      case CORRECTED -> "đã khắc phục, đính chính";
      case FINED -> "đã xử phạt";
      case PASSED_TO_POLICE -> "đã chuyển cơ quan công an";
      case UNFOUNDED -> "không có cơ sở";
    };
  }

  static String of(CaseEvent.Type type) {
    return switch (type) {
      case OPENED -> "mở hồ sơ";
      case CHANGED -> "sửa";
      case FINDINGS_ADDED -> "thêm phát hiện";
      case ESCALATED -> "báo cơ quan khác";
      case ANSWERED -> "có trả lời";
      case CLOSED -> "kết thúc";
      case REOPENED -> "mở lại";
    };
  }

  /** Which fields were changed. */
  static String of(List<CaseEvent.Change> changes) {
    return changes.stream()
        .map(CaseEvent.Change::what)
        .distinct()
        .map(CaseWords::field)
        .collect(Collectors.joining(", "));
  }

  private static String field(String name) {
    return Arrays.stream(CaseField.values())
        .filter(field -> field.name().equals(name))
        .map(CaseWords::of)
        .findFirst()
        .orElseGet(() -> other(name));
  }

  private static String other(String name) {
    return switch (name) {
      case "STRENGTH" -> "mức phát hiện";
      case "TIER" -> "loại";
      case "FINDINGS" -> "phát hiện";
      case "ESCALATION" -> "nơi đã báo";
      case "OUTCOME" -> "kết quả";
      case "STATEMENT" -> "nguồn của kết quả";
      default -> "lý do";
    };
  }

  static String of(CaseField field) {
    return switch (field) {
      case SUBJECT -> "trích yếu";
      case MATTER -> "tính chất";
      case OFFICE -> "mã cơ quan";
      case UNIT -> "đơn vị liên quan";
      case HEAD -> "người đứng đầu đơn vị";
      case ISSUING -> "cơ quan ban hành";
      case RECEIVING -> "cơ quan nhận bản bị lộ";
      case ASSIGNEE -> "người xử lý";
      case PURPOSE -> "mục đích";
      case BASIS -> "căn cứ pháp lý";
      case KNOWN_AT -> "lúc biết";
      case NOTICED_AT -> "lúc báo người có thẩm quyền";
      case REPORTED_AT -> "lúc báo cáo sự cố";
      case REMOVAL_ASKED_AT -> "lúc lực lượng chuyên trách yêu cầu gỡ";
      case URGENT -> "yêu cầu khẩn";
      case REMOVED_AT -> "lúc đã gỡ";
      case RULES -> "quy định liên quan";
      case GRAVITY -> "mức độ";
      case COURSE -> "diễn biến";
      case INTENT -> "âm mưu";
      case METHOD -> "thủ đoạn";
    };
  }
}
