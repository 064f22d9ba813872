package rasoat.index.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rasoat.index.text.Folding;

/** Syllables of which names of people are made; a list of common ones comes with the program. */
final class Names {

  private static final Set<String> EXACT = new HashSet<>();
  private static final Set<String> PLAIN = new HashSet<>();
  private static final Set<String> FAMILY = new HashSet<>();

  static {
    for (String line : lines()) {
      boolean family = line.startsWith("family:");
      if (!line.startsWith("#")) {
        for (String name : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
          EXACT.add(name);
          PLAIN.add(Folding.plain(name));
          if (family) {
            FAMILY.add(Folding.plain(name));
          }
        }
      }
    }
  }

  private Names() {}

  private static List<String> lines() {
    try (InputStream in = Names.class.getResourceAsStream("names.txt")) {
      if (in == null) {
        throw new IllegalStateException("names.txt is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("names.txt cannot be read", e);
    }
  }

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
