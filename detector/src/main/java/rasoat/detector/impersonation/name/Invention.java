package rasoat.detector.impersonation.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.detector.impersonation.name.Part.OfBody;
import rasoat.detector.impersonation.name.Part.OfWords;

/** Tells bodies that never were: they begin like a body, and do what none does. */
final class Invention {

  /** Only the state has these. */
  private static final Set<String> STATE_ALONE = Set.of("cục", "tổng cục", "cơ quan chuyên trách");

  /** What a body does with a crime; nobody else does. */
  private static final Set<String> INTAKE =
      Set.of("tiếp nhận", "tiếp nhận hồ sơ", "tiếp nhận phản ánh");

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
    return recovers || investigates || ofState;
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
