package rasoat.index.number.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The name at the beginning of some words: one of the gazetteer if any is near, else the words.
 *
 * @param communes names without diacritics
 * @param provinces codes
 * @param words how many of them the name takes; 0 when the gazetteer does not know it
 */
record NameReading(Set<String> communes, Set<String> provinces, int words) {

  /** The other half of the head, read in one line with the agency. */
  private static final Set<String> ENDS = Set.of("cong", "doc", "dang", "so", "ngay", "s6");

  private static final NameReading NONE = new NameReading(Set.of(), Set.of(), 0);
  private static final int UNKNOWN_LENGTH = 3;
  private static final double BASE = 0.3;
  private static final double PER_SIGN = 0.1;

  boolean isRegistered() {
    return words > 0;
  }

  boolean isEmpty() {
    return communes.isEmpty() && provinces.isEmpty();
  }

  static NameReading in(List<String> words, boolean ofProvince) {
    NameReading exact = longest(words, 1, ofProvince, true);
    NameReading alike = longest(words, exact.words + 1, ofProvince, false);
    if (!exact.isEmpty() || !alike.isEmpty()) {
      return exact.with(alike);
    }
    if (ofProvince || words.isEmpty()) {
      return NONE;
    }
    List<String> unknown =
        words.stream().limit(UNKNOWN_LENGTH).takeWhile(word -> !ENDS.contains(word)).toList();
    return unknown.isEmpty()
        ? NONE
        : new NameReading(Set.of(String.join(" ", unknown)), Set.of(), 0);
  }

  /** {@code Phù Mỹ Tâ} may be Phù Mỹ or, misread, Phù Mỹ Tây. */
  private NameReading with(NameReading other) {
    Set<String> allCommunes = new TreeSet<>(communes);
    allCommunes.addAll(other.communes);
    Set<String> allProvinces = new TreeSet<>(provinces);
    allProvinces.addAll(other.provinces);
    return new NameReading(allCommunes, allProvinces, Math.max(words, other.words));
  }

  private static NameReading longest(
      List<String> words, int shortest, boolean ofProvince, boolean exact) {
    for (int length = words.size(); length >= shortest; length--) {
      NameReading found = in(words.subList(0, length), ofProvince, exact);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return NONE;
  }

  private static NameReading in(List<String> words, boolean ofProvince, boolean exact) {
    String name = String.join(" ", words);
    double limit = exact ? 0 : BASE + PER_SIGN * name.length();
    if (ofProvince) {
      return new NameReading(
          Set.of(), new TreeSet<>(Gazetteer.TODAY.provinces(name, limit)), words.size());
    }
    return new NameReading(
        new TreeSet<>(Gazetteer.TODAY.names(name, limit)), Set.of(), words.size());
  }
}
