package rasoat.benchmarks.corpus;

import java.util.List;
import java.util.Locale;

/**
 * Cơ quan: who issues documents.
 *
 * @param name as printed, in capitals
 * @param symbol {@code UBND}
 * @param units whose symbols stand in the numbers of its letters
 */
record Office(String name, String symbol, List<String> units, Place place) {

  boolean isCommittee() {
    return symbol.equals("UBND");
  }

  /** As sentences name it: {@code UBND xã Kim Sơn}, {@code Sở Nội vụ}. */
  String called() {
    if (isCommittee()) {
      return "UBND " + place;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** The two lines at the top left. */
  List<String> header() {
    String placeLine = place.toString().toUpperCase(Locale.ROOT);
    return isCommittee() ? List.of(name, placeLine) : List.of("UBND " + placeLine, name);
  }
}
