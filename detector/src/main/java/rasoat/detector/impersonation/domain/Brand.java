package rasoat.detector.impersonation.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.index.text.ShippedList;

/**
 * What a service of the state is called in addresses.
 *
 * @param token lower case, without diacritics and spaces
 * @param owner whose it is
 * @param strong whether it says so by itself; otherwise it is an everyday word or abbreviation too
 * @param ordinary words beside which it is everyday speech
 */
record Brand(String token, String owner, boolean strong, Set<String> ordinary) {

  /** All of them, as shipped. */
  static final List<Brand> ALL =
      ShippedList.rows(Brand.class, "state-brands.tsv").stream().flatMap(Brand::ofRow).toList();

  private static Stream<Brand> ofRow(String[] row) {
    boolean strong = row[2].equals("strong");
    Set<String> ordinary = row[3].isEmpty() ? Set.of() : Set.of(row[3].split(" "));
    return Stream.of(row[0].split(" ")).map(token -> new Brand(token, row[1], strong, ordinary));
  }
}
