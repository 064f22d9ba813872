package rasoat.detector;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.sealed.SealedMatch;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.post.Post;

/** Says in Vietnamese what was observed, so that an officer can read it aloud. Accuses nobody. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static final int NAMED = 3;

  private Wording() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The document as people name it. */
  static String name(OfficialDocument document) {
    DocumentNumber number = document.number();
    String numbered =
        number == null || number.isBlank()
            ? "văn bản chưa có số"
            : "văn bản số " + number.asWritten();
    return document.issuingBody().isBlank()
        ? numbered
        : numbered + " của " + document.issuingBody();
  }

  static String leak(OfficialDocument document, Post post, List<String> facts) {
    return "Bài đăng cho thấy "
        + name(document)
        + ", "
        + state(document, post)
        + " vào ngày đăng "
        + day(post.day())
        + ". "
        + String.join(" ", facts);
  }

  static String altered(OfficialDocument document, List<String> changes) {
    return "Bài đăng cho thấy một bản giống "
        + name(document)
        + " nhưng có chi tiết khác bản đã đăng ký. "
        + String.join(" ", changes);
  }

  /** The siblings by name, a few of them. */
  static String alike(List<OfficialDocument> siblings) {
    String named =
        siblings.stream().limit(NAMED).map(Wording::name).collect(Collectors.joining("; "));
    int more = siblings.size() - NAMED;
    return "Phần đọc được cũng trùng như vậy với "
        + named
        + (more > 0 ? " và " + more + " văn bản khác cùng mẫu" : "")
        + "; chưa đủ căn cứ để biết là văn bản nào.";
  }

  static String publicCopy(OfficialDocument document, Post post) {
    return "Bài đăng cho thấy "
        + name(document)
        + ", đã công khai vào ngày đăng "
        + day(post.day())
        + ".";
  }

  static String suspected(List<String> facts) {
    return "Ảnh cho thấy một văn bản hành chính chưa có trong danh mục và mang dấu chỉ mức độ. "
        + String.join(" ", facts);
  }

  static String mention(OfficialDocument document) {
    return "Lời bài đăng nhắc tới " + name(document) + " nhưng không cho thấy nội dung văn bản.";
  }

  static String changed(Difference difference) {
    String fact =
        switch (difference.fact()) {
          case "number" -> "Số, ký hiệu";
          case "date" -> "Ngày tháng";
          case "time" -> "Giờ";
          case "amount" -> "Số tiền";
          case "count" -> "Con số";
          case "name" -> "Họ tên";
          default -> "Đoạn văn";
        };
    if (difference.seen().isBlank()) {
      return fact + " thiếu so với bản đăng ký: “" + difference.official() + "”.";
    }
    if (difference.official().isBlank()) {
      return fact + " không có trong bản đăng ký: “" + difference.seen() + "”.";
    }
    return fact
        + " ghi “"
        + difference.seen()
        + "”, bản đăng ký ghi “"
        + difference.official()
        + "”.";
  }

  /** That a fact may differ, and why nobody knows. */
  static String undecided(Difference difference) {
    String doubt =
        switch (difference.doubt()) {
          case NOT_SEEN -> "có thể là chưa đọc được";
          case SINGLE_DIGIT -> "chỉ khác một chữ số, có thể là đọc nhầm";
          case BADLY_READ, NONE -> "có thể là đọc nhầm";
        };
    return changed(difference) + " Chưa kết luận: " + doubt + ", cần xem lại.";
  }

  /** Of a sealed document nobody but its office knows more than this. */
  static String sealedLeak(SealedMatch match, List<String> facts, List<String> siblings) {
    String level = match.secrecy().isSecret() ? ", mức " + match.secrecy().label() : "";
    String others =
        siblings.isEmpty()
            ? ""
            : " Chưa phân biệt được với phiếu " + String.join(", ", siblings) + ".";
    return "Bài đăng cho thấy một văn bản đã niêm phong của "
        + match.office()
        + level
        + ": phiếu "
        + match.ticket()
        + ". Chỉ cơ quan này tra được phiếu là văn bản nào. "
        + String.join(" ", facts)
        + others;
  }

  static String sealedPublicCopy(SealedMatch match) {
    return "Bài đăng cho thấy một văn bản đã niêm phong của "
        + match.office()
        + " (phiếu "
        + match.ticket()
        + "), đã công khai vào ngày đăng.";
  }

  private static String state(OfficialDocument document, Post post) {
    if (document.secrecy() != SecrecyLevel.NONE) {
      return "đăng ký ở mức " + document.secrecy().label();
    }
    return document.disclosure().on(post.day()) == Disclosure.State.SECRET
        ? "thuộc diện bí mật"
        : "chưa được công khai";
  }
}
