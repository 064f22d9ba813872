package rasoat.index.number.search;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whose territory an issuing agency governs, as far as a reading tells.
 *
 * @param level below the province, of a province, or not read
 * @param names of the commune or district without diacritics, every one that fits; empty when none
 *     was read
 * @param provinces codes, every one that fits; empty when not known
 */
record Issuer(Level level, Set<String> names, Set<String> provinces) {

  enum Level {
    LOCAL,
    PROVINCE,
    UNKNOWN
  }

  static final Issuer UNREAD = new Issuer(Level.UNKNOWN, Set.of(), Set.of());

  Issuer {
    names = Set.copyOf(names);
    provinces = Set.copyOf(provinces);
  }

  /** Whether it is the same agency, the province left aside. */
  Agreement place(Issuer other) {
    if (level == Level.UNKNOWN || other.level == Level.UNKNOWN) {
      return Agreement.UNKNOWN;
    }
    if (level != other.level) {
      return Agreement.DIFFERENT;
    }
    return level == Level.PROVINCE ? province(other) : compared(names, other.names);
  }

  Agreement province(Issuer other) {
    return compared(provinces, other.provinces);
  }

  private static Agreement compared(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    if (some.equals(others) && some.size() == 1) {
      return Agreement.EQUAL;
    }
    return some.stream().anyMatch(others::contains) ? Agreement.UNKNOWN : Agreement.DIFFERENT;
  }

  /** In one string, for the index. */
  String written() {
    return level
        + "|"
        + String.join(",", new TreeSet<>(names))
        + "|"
        + String.join(",", new TreeSet<>(provinces));
  }

  static Issuer parse(String written) {
    String[] parts = written.split("\\|", -1);
    return new Issuer(Level.valueOf(parts[0]), set(parts[1]), set(parts[2]));
  }

  private static Set<String> set(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
  }
}
