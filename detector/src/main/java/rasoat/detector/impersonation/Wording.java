package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.detector.impersonation.name.Kind;
import rasoat.model.page.PageEvidence;

/** Says in Vietnamese what was observed of a page. Accuses nobody. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static final int SAID = 6;

  private Wording() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String list(Collection<String> words) {
    return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
  }

  /** What the page seems to be instead. */
  static String kinds(Set<Kind> kinds) {
    return kinds.stream().map(Wording::kind).distinct().collect(Collectors.joining(", "));
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case NEIGHBOURS -> "nhóm của người dân";
      case NEWS -> "trang tin";
      case FANS -> "trang của người hâm mộ";
      case PARODY -> "trang hài hoặc tự nhận là không chính thức";
      case PRIVATE -> "cửa hàng, trường học hoặc câu lạc bộ";
      case FILLER,
          ADDED,
          PORTAL,
          INTERNAL,
          COUNTRY,
          RANK,
          RECOVERY,
          CRIME,
          VERIFICATION,
          CAUSE,
          AUTHORITY ->
          "trang khác";
    };
  }

  /** The whole paragraph: what it comes to, then why. */
  static String explanation(Observed seen, boolean flagged, List<PageEvidence> evidence) {
    String reasons =
        evidence.stream()
            .filter(one -> one.weight() != 0)
            .sorted(
                (one, other) -> Double.compare(Math.abs(other.weight()), Math.abs(one.weight())))
            .limit(SAID)
            .map(PageEvidence::sentence)
            .collect(Collectors.joining(" "));
    return (verdict(seen, flagged) + " " + reasons).strip();
  }

  private static String verdict(Observed seen, boolean flagged) {
    if (!seen.claims()) {
      return flagged
          ? "Trang có dấu hiệu giả danh cơ quan nhà nước, cần người xem xét."
          : "Không thấy trang tự xưng là cơ quan nhà nước nào.";
    }
    return flagged
        ? "Trang có dấu hiệu tự xưng là "
            + seen.called()
            + " mà không có trong danh sách trang"
            + " chính thức, cần người xem xét."
        : "Trang nhắc tới " + seen.called() + " nhưng chưa đủ dấu hiệu giả danh.";
  }
}
