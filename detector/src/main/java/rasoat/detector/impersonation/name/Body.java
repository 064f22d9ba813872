package rasoat.detector.impersonation.name;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of body.
 *
 * @param placed its name in a unit, {unit} and {place} stand for that; empty for a central one
 * @param national its name without a place; empty when it has none
 * @param levels p and c: where it exists
 * @param until first day no longer; null while it exists
 * @param parent the id of the body it belongs to; empty when none
 */
record Body(
    String id,
    String placed,
    String national,
    String levels,
    @Nullable LocalDate until,
    String parent) {

  boolean isOf(Unit unit) {
    return levels.contains(unit.isProvince() ? "p" : "c");
  }

  boolean isPlaced() {
    return !placed.isEmpty();
  }

  /** Whether it is a service that goes by the name of the body it belongs to. */
  boolean isProduct(Bodies bodies) {
    return !national.isEmpty()
        && bodies.byId(parent).filter(one -> one.national().equals(national)).isPresent();
  }

  /** Its full name in that unit. */
  String in(Unit unit) {
    String[] forms = placed.split("\\|");
    String form = forms[unit.level().equals(Level.CITY.word()) ? forms.length - 1 : 0];
    return form.replace("{unit}", unit.full()).replace("{place}", unit.name());
  }
}
