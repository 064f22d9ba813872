package rasoat.detector.impersonation.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.index.number.search.AdministrativeUnits.Commune;

/** What some words of a name are. */
sealed interface Part {

  int from();

  int to();

  /** The name of a kind of body. */
  record OfBody(Match<Alias> match) implements Part {

    @Override
    public int from() {
      return match.from();
    }

    @Override
    public int to() {
      return match.to();
    }
  }

  /**
   * A unit or place.
   *
   * @param level null for a bare name
   * @param name as listed, or as written where no list has it; empty for a level without a name
   * @param communes what communes it may be
   * @param province what province it is; null when none
   */
  record OfUnit(
      int from,
      int to,
      @Nullable Level level,
      String name,
      Grade grade,
      List<Commune> communes,
      Places.@Nullable Named province)
      implements Part {

    boolean isBare() {
      return level == null;
    }

    boolean isNamed() {
      return !name.isEmpty();
    }

    boolean isProvince() {
      return province != null;
    }

    /** Whether it is a unit of a kind that ended in 2025. */
    boolean isDistrict() {
      return level != null
          && isNamed()
          && !level.isCommune()
          && (!level.isProvince() || province == null && communes.isEmpty());
    }

    boolean isCommune() {
      return !isDistrict() && !isProvince() && isNamed();
    }
  }

  /** Words of the lists. */
  record OfWords(Match<Kind> match) implements Part {

    @Override
    public int from() {
      return match.from();
    }

    @Override
    public int to() {
      return match.to();
    }

    Kind kind() {
      return match.value();
    }
  }

  /** A word no list has. */
  record Stranger(int from, int to) implements Part {}
}
