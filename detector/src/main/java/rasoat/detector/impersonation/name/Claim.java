package rasoat.detector.impersonation.name;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body a name claims.
 *
 * @param agency its full name, "Công an phường An Hải"; empty when no existing body is meant
 * @param keys what tells it from other bodies, then those of the bodies it belongs to
 * @param unit where it is; null for a central body, or when nothing says where
 * @param until first day the body is no longer; null while it exists
 * @param strength how much of it the name says
 */
public record Claim(
    String agency,
    List<String> keys,
    @Nullable Unit unit,
    @Nullable LocalDate until,
    Strength strength) {

  /** How much a name says. */
  public enum Strength {
    /** Body and place, or a central body. */
    FULL,
    /** A unit without its body: "Phường An Hải". */
    PLACE,
    /** A body without its place: "Công an phường". */
    VAGUE,
    /** A body that never was: "Cục Thu hồi tài sản". */
    INVENTED
  }

  public Claim {
    keys = List.copyOf(keys);
  }
}
