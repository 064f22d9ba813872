package rasoat.index.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.index.text.Folding;

/**
 * The codes met in symbols, {@code types.tsv} and {@code agencies.tsv}, found without diacritics.
 */
final class Vocabulary {

  private static final Map<String, String> PARTY_TYPES = read("types.tsv", "party");
  private static final Map<String, String> STATE_TYPES = read("types.tsv", "state");
  private static final Map<String, String> AGENCIES = read("agencies.tsv", "");

  /** Shorter codes look like too many others: TG is a unit of its own, no misread TC. */
  private static final int LONG_ENOUGH = 4;

  private static final Set<String> TYPE_NAMES = readTypeNames();
  private static final List<Map<String, String>> ALL = List.of(STATE_TYPES, PARTY_TYPES, AGENCIES);

  private Vocabulary() {}

  /** The code of a type of document as it is printed, {@code QĐ} for {@code qd}. */
  static Optional<String> type(String code) {
    Optional<String> state = Optional.ofNullable(STATE_TYPES.get(key(code)));
    return state.isPresent() ? state : partyType(code);
  }

  static Optional<String> partyType(String code) {
    return Optional.ofNullable(PARTY_TYPES.get(key(code)));
  }

  static Optional<String> agency(String code) {
    return Optional.ofNullable(AGENCIES.get(termless(key(code))))
        .map(known -> known + key(code).substring(termless(key(code)).length()));
  }

  /** Any code as it is printed; {@code QH15} is the agency QH with its term. */
  static Optional<String> known(String code) {
    Optional<String> type = type(code);
    return type.isPresent() ? type : agency(code);
  }

  /**
   * The one code that looks like this under recognition's confusions, or with letters read twice;
   * empty when none or two do.
   */
  static Optional<String> lookAlike(String code) {
    boolean clean = code.chars().allMatch(Character::isUpperCase);
    if (clean && code.length() < LONG_ENOUGH) {
      return Optional.empty();
    }
    Optional<String> thinned = known(code.replaceAll("(.)\\1+", "$1"));
    if (thinned.isPresent() && thinned.get().length() < code.length()) {
      return thinned;
    }
    List<String> alike =
        ALL.stream()
            .flatMap(map -> map.entrySet().stream())
            .filter(entry -> looksLike(code, entry.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  /** A small letter amid capitals is a sign that was not read at all: it may stand for any. */
  private static boolean looksLike(String code, String known) {
    if (code.length() != known.length() || known.length() < 2) {
      return false;
    }
    int wild = 0;
    for (int i = 0; i < code.length(); i++) {
      char sign = code.charAt(i);
      if (shape(sign) == shape(known.charAt(i))) {
        continue;
      }
      if (!Character.isLowerCase(sign) || known.length() < 4) {
        return false;
      }
      wild++;
    }
    return wild <= 1;
  }

  private static char shape(char sign) {
    return switch (Character.toUpperCase(sign)) {
      case '0', 'O', 'D', 'Q', 'P' -> 'O';
      case '1', 'I', 'L', 'J', '|' -> 'I';
      case '5', 'S' -> 'S';
      case '8', 'B' -> 'B';
      case '6', 'G', 'C' -> 'C';
      case '7', 'T' -> 'T';
      case 'U', 'V' -> 'U';
      default -> Character.toUpperCase(sign);
    };
  }

  private static String key(String code) {
    return Folding.plain(code).toUpperCase(Locale.ROOT);
  }

  private static String termless(String key) {
    return key.startsWith("QH") || key.startsWith("UBTVQH")
        ? key.replaceFirst("\\d{1,2}$", "")
        : key;
  }

  /** The names of the types without diacritics, {@code thong bao}; without remarks in brackets. */
  static Set<String> typeNames() {
    return TYPE_NAMES;
  }

  private static Set<String> readTypeNames() {
    return rows("types.tsv").stream()
        .map(row -> Folding.plain(row.split("\t", 3)[1].replaceFirst("\\(.*", "").strip()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> read(String file, String family) {
    return rows(file).stream()
        .filter(row -> row.endsWith(family))
        .map(row -> row.substring(0, row.indexOf('\t')))
        .collect(
            Collectors.toMap(
                Vocabulary::key, code -> code, (first, second) -> first, LinkedHashMap::new));
  }

  private static List<String> rows(String file) {
    InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
