package rasoat.model.port;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import rasoat.model.finding.Kind;

/**
 * Which findings are asked for.
 *
 * @param kinds only these
 * @param offset how many to leave out at the beginning
 * @param limit how many at most
 */
public record FindingQuery(Set<Kind> kinds, int offset, int limit) {

  public FindingQuery {
    kinds = Set.copyOf(kinds);
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "offset must be 0 or more and limit 1 or more: were %d and %d".formatted(offset, limit));
    }
  }

  /** Every finding. */
  public static FindingQuery all() {
    return of(EnumSet.allOf(Kind.class));
  }

  /** Every finding of these kinds. */
  public static FindingQuery of(Collection<Kind> kinds) {
    return new FindingQuery(Set.copyOf(kinds), 0, Integer.MAX_VALUE);
  }
}
