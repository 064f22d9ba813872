package rasoat.detector.impersonation.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.index.text.ShippedList;

/**
 * What a service of the state is called in addresses.
 *
 * @param token lower case, without diacritics and spaces
 * @param owner whose it is
 * @param force what it takes to mean the state
 * @param ordinary words beside which it is everyday speech
 */
record Brand(String token, String owner, Force force, Set<String> ordinary) {

  /** What must stand beside it. */
  enum Force {
    /** Nothing. */
    STRONG,
    /** A word that services of the state use: it is an everyday word or abbreviation too. */
    WEAK,
    /** "gov": it is an abbreviation of many things. */
    GOV
  }

  /** All of them, as shipped. */
  static final List<Brand> ALL =
      ShippedList.rows(Brand.class, "state-brands.tsv").stream().flatMap(Brand::ofRow).toList();

  private static Stream<Brand> ofRow(String[] row) {
    Force force = Force.valueOf(row[2].toUpperCase(Locale.ROOT));
    Set<String> ordinary = row[3].isEmpty() ? Set.of() : Set.of(row[3].split(" "));
    return Stream.of(row[0].split(" ")).map(token -> new Brand(token, row[1], force, ordinary));
  }

  boolean isStrong() {
    return force == Force.STRONG;
  }
}
