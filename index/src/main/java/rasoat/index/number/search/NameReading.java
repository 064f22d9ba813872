package rasoat.index.number.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The name at the beginning of some words: one of the gazetteer if any is near, else the words.
 *
 * @param communes names without diacritics
 * @param provinces codes
 * @param isRegistered whether the gazetteer knows it
 */
record NameReading(Set<String> communes, Set<String> provinces, boolean isRegistered) {

  private static final NameReading NONE = new NameReading(Set.of(), Set.of(), false);
  private static final int UNKNOWN_LENGTH = 3;
  private static final double BASE = 0.3;
  private static final double PER_SIGN = 0.1;

  boolean isEmpty() {
    return communes.isEmpty() && provinces.isEmpty();
  }

  static NameReading in(List<String> words, boolean ofProvince) {
    for (boolean exact : List.of(true, false)) {
      for (int length = words.size(); length >= 1; length--) {
        NameReading found = in(String.join(" ", words.subList(0, length)), ofProvince, exact);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    if (ofProvince || words.isEmpty()) {
      return NONE;
    }
    List<String> unknown = words.subList(0, Math.min(UNKNOWN_LENGTH, words.size()));
    return new NameReading(Set.of(String.join(" ", unknown)), Set.of(), false);
  }

  private static NameReading in(String name, boolean ofProvince, boolean exact) {
    double limit = exact ? 0 : BASE + PER_SIGN * name.length();
    if (ofProvince) {
      return new NameReading(Set.of(), new TreeSet<>(Gazetteer.TODAY.provinces(name, limit)), true);
    }
    return new NameReading(new TreeSet<>(Gazetteer.TODAY.names(name, limit)), Set.of(), true);
  }
}
