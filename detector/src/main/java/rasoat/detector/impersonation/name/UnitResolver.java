package rasoat.detector.impersonation.name;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Part.OfUnit;
import rasoat.detector.impersonation.name.Unit.State;
import rasoat.index.number.search.AdministrativeUnits.Commune;
import rasoat.index.number.search.AdministrativeUnits.Province;

/** Which unit of today's list a name means, if any. */
final class UnitResolver {

  private final Places places;

  UnitResolver(Places places) {
    this.places = places;
  }

  /** A province; one that was merged is gone. */
  Unit province(OfUnit part, Hints hints) {
    Places.Named named = Objects.requireNonNull(part.province());
    Unit today = Places.unit(named.province(), hints.day());
    return named.former().isEmpty()
        ? today
        : new Unit(
            "",
            Level.PROVINCE.word(),
            named.former(),
            today.code(),
            today.name(),
            State.GONE,
            1,
            "");
  }

  /**
   * A commune.
   *
   * @param within the province the name puts it in; null when it names none
   * @param isRegistered whether the body claimed is registered in the commune of that code
   */
  Unit commune(OfUnit part, @Nullable OfUnit within, Hints hints, Predicate<String> isRegistered) {
    if (part.communes().isEmpty()) {
      return gone(part, within);
    }
    List<Commune> named = part.communes();
    List<Commune> ofKind = named.stream().filter(one -> isOfKind(one, part)).toList();
    List<Commune> fit = ofKind.isEmpty() ? named : ofKind;
    State state = ofKind.isEmpty() ? State.OTHER_KIND : State.EXISTS;
    String written = ofKind.isEmpty() ? Objects.requireNonNull(part.level()).word() : "";
    if (within != null && within.province() != null) {
      Province province = within.province().province();
      List<Commune> there =
          named.stream().filter(one -> one.province().equals(province.code())).toList();
      List<Commune> thereOfKind = there.stream().filter(ofKind::contains).toList();
      boolean elsewhere = there.isEmpty();
      fit = elsewhere ? fit : thereOfKind.isEmpty() ? there : thereOfKind;
      if (elsewhere) {
        state = State.OTHER_PROVINCE;
        written = within.name();
      } else if (thereOfKind.isEmpty()) {
        state = State.OTHER_KIND;
        written = part.level() == null ? "" : part.level().word();
      } else if (!within.province().former().isEmpty()) {
        state = State.FORMER_PROVINCE;
        written = within.province().former();
      } else {
        state = State.EXISTS;
        written = "";
      }
    }
    Commune one = likeliest(fit, hints, isRegistered);
    return new Unit(
        one.code(),
        one.type(),
        one.name(),
        one.province(),
        places.province(one.province()).name(),
        state,
        fit.size(),
        written);
  }

  private static boolean isOfKind(Commune commune, OfUnit part) {
    return part.level() == null
        || !part.level().isCommune()
        || commune.type().equals(part.level().word());
  }

  private static Unit gone(OfUnit part, @Nullable OfUnit within) {
    Level level = part.level();
    Province province =
        within == null || within.province() == null ? null : within.province().province();
    return new Unit(
        "",
        level == null ? "" : level.word(),
        part.name(),
        province == null ? "" : province.code(),
        province == null ? "" : province.name(),
        State.GONE,
        0,
        "");
  }

  /** Named on the page, else registered, else the first of the list. */
  private static Commune likeliest(
      List<Commune> communes, Hints hints, Predicate<String> isRegistered) {
    return communes.stream()
        .min(
            Comparator.comparing((Commune one) -> !hints.provinces().contains(one.province()))
                .thenComparing(one -> !isRegistered.test(one.code()))
                .thenComparing(Commune::code))
        .orElseThrow();
  }
}
