package rasoat.detector.impersonation.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name says.
 *
 * @param claim null when it claims no body
 * @param likeness how near it is to the claimed name without marks, 0 to 1
 * @param markedLikeness the same, marks counted
 * @param misspelt the words that are spelt otherwise than they should be, as written
 * @param english whether the body is called in English
 * @param counters what says that the page is something else
 * @param kinds all that stands around the body
 * @param added words an agency's own name does not have, as written
 * @param strangersBefore how many words of no list stand before the body
 * @param strangers how many stand anywhere
 * @param numberBehind whether it ends in a number that is part of no name
 * @param district a unit named that ended on 2025-07-01, "quận Sơn Trà"; empty when none
 * @param former a province named that was merged, "Quảng Nam"; empty when none
 * @param invented whether it puts words to a body that never was
 * @param nearUnit whether the unit is only nearly called so, and may be another, old one
 */
public record NameReading(
    Cleaned cleaned,
    @Nullable Claim claim,
    double likeness,
    double markedLikeness,
    List<String> misspelt,
    boolean english,
    Set<Kind> counters,
    Set<Kind> kinds,
    List<String> added,
    int strangersBefore,
    int strangers,
    boolean numberBehind,
    String district,
    String former,
    boolean invented,
    boolean nearUnit) {

  public NameReading {
    misspelt = List.copyOf(misspelt);
    counters = counters.isEmpty() ? Set.of() : EnumSet.copyOf(counters);
    kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    added = List.copyOf(added);
  }

  /** Whether somebody worked on the letters. */
  public boolean isTricked() {
    return !cleaned.foreign().isEmpty() || cleaned.hidden() > 0 || !misspelt.isEmpty();
  }
}
