package rasoat.benchmarks.noise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Which signs are read as which others. */
final class Misreadings {

  private static final List<String> VOWELS =
      List.of(
          "aàáảãạăằắẳẵặâầấẩẫậ",
          "eèéẻẽẹêềếểễệ",
          "iìíỉĩị",
          "oòóỏõọôồốổỗộơờớởỡợ",
          "uùúủũụưừứửữự",
          "yỳýỷỹỵ",
          "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ",
          "EÈÉẺẼẸÊỀẾỂỄỆ",
          "IÌÍỈĨỊ",
          "OÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ",
          "UÙÚỦŨỤƯỪỨỬỮỰ",
          "dđ",
          "DĐ");

  static final Misreadings LETTERS = read("letters.tsv");
  static final Misreadings FOREIGN = read("foreign.tsv");

  private final Map<String, String[]> readings;

  private Misreadings(Map<String, String[]> readings) {
    this.readings = readings;
  }

  private static Misreadings read(String file) {
    InputStream stream = Objects.requireNonNull(Misreadings.class.getResourceAsStream(file), file);
    Map<String, String[]> readings = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t");
        readings.put(cells[0], cells[1].split(" "));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return new Misreadings(readings);
  }

  /** A wrong reading of that sign, the first named half of the time; empty when none is known. */
  Optional<String> of(String sign, RandomGenerator random) {
    String[] known = readings.get(sign);
    if (known == null) {
      return Optional.empty();
    }
    int which = 0;
    while (which < known.length - 1 && random.nextBoolean()) {
      which++;
    }
    return Optional.of(known[which]);
  }

  /** The same vowel under another accent; empty for other signs. */
  static Optional<String> otherAccent(char sign, RandomGenerator random) {
    for (String variants : VOWELS) {
      int at = variants.indexOf(sign);
      if (at >= 0) {
        int other = (at + 1 + random.nextInt(variants.length() - 1)) % variants.length();
        return Optional.of(variants.substring(other, other + 1));
      }
    }
    return Optional.empty();
  }

  static boolean isAccented(char sign) {
    return VOWELS.stream().anyMatch(variants -> variants.indexOf(sign) > 0);
  }
}
