package rasoat.index.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.document.SecrecyLevel;

/**
 * What a document says about its secrecy: the stamp, alone on a line of the head. The word "mật" in
 * running text is no mark.
 */
final class SecrecyMark {

  private static final int HEAD_LINES = 40;

  private static final Pattern STAMP =
      Pattern.compile("\\W*(?:do mat\\s?:?\\s?)?(?<level>tuyet mat|toi mat|mat)\\W*");

  /** A stamp beside other words of the head, where columns were read as one line. */
  private static final Pattern BESIDE =
      Pattern.compile("(?:^|.*\\s{2,})(TUYỆT MẬT|TỐI MẬT|MẬT)(?:\\s{2,}.*|$)");

  /**
   * Only secret documents say in their recipients whether they may be copied (Decree 26/2020/NĐ-CP,
   * article 2.1).
   */
  private static final Pattern COPYING =
      Pattern.compile(".*(?:khong )?duoc phep sao,? ?chup.*|.*khong duoc sao,? ?chup.*");

  private SecrecyMark() {}

  static SecrecyLevel in(List<Line> lines) {
    List<Line> head = lines.subList(0, Math.min(lines.size(), HEAD_LINES));
    if (head.stream().anyMatch(line -> line.plain().matches("\\W*giai mat\\W*"))) {
      return SecrecyLevel.NONE;
    }
    Optional<SecrecyLevel> stamped =
        head.stream().map(SecrecyMark::stamp).flatMap(Optional::stream).findFirst();
    boolean copying = RecipientList.in(lines).stream().anyMatch(SecrecyMark::isAboutCopying);
    return stamped.orElse(copying ? SecrecyLevel.MAT : SecrecyLevel.NONE);
  }

  private static boolean isAboutCopying(String recipient) {
    return COPYING.matcher(Line.of(recipient).plain()).matches();
  }

  private static Optional<SecrecyLevel> stamp(Line line) {
    Matcher stamp = STAMP.matcher(line.plain());
    if (stamp.matches() && line.isCapitalMark()) {
      return Optional.of(level(stamp.group("level")));
    }
    Matcher beside = BESIDE.matcher(line.text());
    return beside.matches() ? SecrecyLevel.parse(beside.group(1)) : Optional.empty();
  }

  private static SecrecyLevel level(String plain) {
    return switch (plain) {
      case "tuyet mat" -> SecrecyLevel.TUYET_MAT;
      case "toi mat" -> SecrecyLevel.TOI_MAT;
      default -> SecrecyLevel.MAT;
    };
  }
}
