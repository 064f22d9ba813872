package rasoat.detector.impersonation.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.detector.impersonation.name.Part.OfBody;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.detector.impersonation.name.Part.OfWords;
import rasoat.detector.impersonation.name.Part.Stranger;

/** Tells bodies that never were: they begin like a body, and do what none does. */
final class Invention {

  /** Only the state has these. */
  private static final Set<String> STATE_ALONE = Set.of("cục", "tổng cục", "cơ quan chuyên trách");

  /** What a body does with a crime; nobody else does. */
  private static final Set<String> INTAKE =
      Set.of("tiếp nhận", "tiếp nhận hồ sơ", "tiếp nhận phản ánh");

  private static final Set<String> HEADS =
      Set.of(
          "cục",
          "tổng cục",
          "chi cục",
          "cơ quan",
          "cơ quan chuyên trách",
          "ủy ban",
          "tổng đội",
          "đội đặc nhiệm",
          "ban chuyên án",
          "chuyên án",
          "tổ công tác",
          "bộ tư lệnh");

  private static final Set<String> FRAUD =
      Set.of(
          "lừa đảo",
          "chống lừa đảo",
          "phòng chống lừa đảo",
          "chiếm đoạt",
          "gian lận",
          "rửa tiền",
          "tội phạm mạng",
          "tội phạm công nghệ cao",
          "cybercrime");

  private static final Set<String> CYBER = Set.of("an ninh mạng", "không gian mạng", "cyber");

  private Invention() {}

  /**
   * Cục Thu hồi tài sản lừa đảo; Trung tâm An ninh mạng Việt Nam; Tiếp nhận đơn tố giác lừa đảo.
   */
  static boolean isIn(List<Part> parts) {
    boolean recovery = Claims.has(parts, Kind.RECOVERY);
    boolean crime = Claims.has(parts, Kind.CRIME);
    boolean authority = Claims.has(parts, Kind.AUTHORITY);
    boolean country = Claims.has(parts, Kind.COUNTRY);
    boolean added = Claims.has(parts, Kind.ADDED) || Claims.has(parts, Kind.PORTAL);
    boolean body = parts.stream().anyMatch(OfBody.class::isInstance);
    if (!body && Claims.has(parts, Kind.CAUSE)) {
      return false;
    }
    boolean state = isOfState(parts);
    boolean recovers =
        recovery && (authority || added || crime || body || count(parts, Kind.RECOVERY) > 1);
    boolean investigates =
        crime
            && (authority && (country || body)
                || body && country
                || state
                || words(parts).anyMatch(Invention::takesIn));
    boolean ofState = state && (country || !body && added);
    return recovers || investigates || ofState || isHeaded(parts);
  }

  /**
   * Tổng đội An ninh mạng; Viện Xác minh Giao dịch Treo. A centre or team is anybody's unless fraud
   * is its work; one for security of networks is a firm as soon as it has a name of its own.
   */
  private static boolean isHeaded(List<Part> parts) {
    Optional<Part> first = parts.stream().filter(part -> !isBeside(part)).findFirst();
    Optional<String> head = first.flatMap(Invention::head);
    boolean body =
        parts.stream().anyMatch(part -> part instanceof OfBody && part != first.orElse(null));
    if (head.isEmpty() || body) {
      return false;
    }
    boolean strong = isHead(head.get());
    boolean alone = parts.stream().noneMatch(Stranger.class::isInstance);
    return Claims.has(parts, Kind.VERIFICATION)
        || words(parts).anyMatch(words -> FRAUD.contains(words.match().phrase()))
        || (strong || alone)
            && words(parts).anyMatch(words -> CYBER.contains(words.match().phrase()))
        || strong && Claims.has(parts, Kind.CRIME);
  }

  private static boolean isBeside(Part part) {
    return part instanceof OfWords words
        && (words.kind() == Kind.FILLER || words.kind() == Kind.ADDED);
  }

  /** "Ủy ban" is a body's name too, that of a unit. */
  private static Optional<String> head(Part part) {
    return switch (part) {
      case OfWords words when words.kind() == Kind.AUTHORITY -> Optional.of(words.match().phrase());
      case OfBody body when isHead(body.match().phrase()) -> Optional.of(body.match().phrase());
      case OfWords words -> Optional.empty();
      case OfBody body -> Optional.empty();
      case OfUnit unit -> Optional.empty();
      case Stranger stranger -> Optional.empty();
    };
  }

  /** Whether bodies of the state are called so and hardly anything else. */
  static boolean isHead(String phrase) {
    return HEADS.contains(phrase);
  }

  private static boolean isOfState(List<Part> parts) {
    return words(parts)
        .anyMatch(words -> words.from() == 0 && STATE_ALONE.contains(words.match().phrase()));
  }

  private static boolean takesIn(OfWords words) {
    return INTAKE.contains(words.match().phrase());
  }

  private static long count(List<Part> parts, Kind kind) {
    return words(parts).filter(words -> words.kind() == kind).count();
  }

  private static Stream<OfWords> words(List<Part> parts) {
    return parts.stream().filter(OfWords.class::isInstance).map(OfWords.class::cast);
  }
}
