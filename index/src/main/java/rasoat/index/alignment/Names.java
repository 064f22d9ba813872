package rasoat.index.alignment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import rasoat.index.text.Folding;
import rasoat.index.text.ShippedList;

/** Syllables of which names of people are made; a list of common ones comes with the program. */
final class Names {

  private static final Set<String> EXACT = new HashSet<>();
  private static final Set<String> PLAIN = new HashSet<>();
  private static final Set<String> FAMILY = new HashSet<>();

  static {
    for (String line : ShippedList.lines(Names.class, "names.txt")) {
      boolean family = line.startsWith("family:");
      for (String name : line.substring(line.indexOf(':') + 1).strip().split(" +", -1)) {
        EXACT.add(name);
        PLAIN.add(Folding.plain(name));
        if (family) {
          FAMILY.add(Folding.plain(name));
        }
      }
    }
  }

  private Names() {}

  /** Whether a word is a family name, marks left aside. */
  static boolean isFamily(Word word) {
    return FAMILY.contains(Folding.plain(word.bare()));
  }

  /** Whether a word is one of the syllables, with its marks. */
  static boolean isKnown(Word word) {
    return EXACT.contains(word.bare().toLowerCase(Locale.ROOT));
  }

  /** The same, marks left aside. */
  static boolean isKnownWithoutMarks(Word word) {
    return PLAIN.contains(Folding.plain(word.bare()));
  }
}
