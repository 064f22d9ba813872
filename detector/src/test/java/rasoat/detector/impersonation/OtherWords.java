package rasoat.detector.impersonation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folding;

/** What the words in braces stand for in one case; the same word always for the same. */
final class OtherWords {

  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, String[]> LISTS = lists();

  private final Map<String, String> chosen = new HashMap<>();
  private final Random random;

  OtherWords(OtherUnit unit, OtherUnit elsewhere, Random random) {
    this.random = random;
    String office = random.nextBoolean() ? "UBND" : "Công an";
    chosen.put("A", unit.agency(office));
    chosen.put("K", office);
    chosen.put("L", office.equals("UBND") ? "Ủy ban nhân dân" : office);
    chosen.put("t", unit.type());
    chosen.put("T", capital(unit.type()));
    chosen.put("c", initial(unit.type()));
    chosen.put("st", OtherUnit.slug(unit.type()));
    chosen.put("X", unit.name());
    chosen.put("XF", plainTitle(unit.name()));
    chosen.put("XG", unit.name().replaceAll("[\\s'-]", ""));
    chosen.put("sx", OtherUnit.slug(unit.name()));
    chosen.put("P", unit.province());
    chosen.put("p", unit.fullProvince());
    chosen.put("sp", OtherUnit.slug(unit.province()));
    chosen.put("Q", elsewhere.province());
    chosen.put("q", elsewhere.fullProvince());
    chosen.put("E", english(unit.type()));
    chosen.put("n", String.valueOf(2 + random.nextInt(97)));
  }

  String fill(String text) {
    Matcher matcher = BRACES.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(filled, Matcher.quoteReplacement(choose(matcher.group(1))));
    }
    return matcher.appendTail(filled).toString().strip();
  }

  private String choose(String word) {
    String known = chosen.get(word);
    if (known != null) {
      return known;
    }
    String[] values = Objects.requireNonNull(LISTS.get(word), word);
    String value = fill(values[random.nextInt(values.length)]);
    chosen.put(word, value);
    return value;
  }

  private static String english(String type) {
    return switch (type) {
      case "phường" -> "Ward";
      case "xã" -> "Commune";
      case "đặc khu" -> "Special Zone";
      case "tỉnh" -> "Province";
      default -> "City";
    };
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String initial(String type) {
    return switch (type) {
      case "phường" -> "P";
      case "xã" -> "X";
      case "đặc khu" -> "ĐK";
      case "tỉnh" -> "T";
      default -> "TP";
    };
  }

  /** Without marks, capitals kept. */
  static String plainTitle(String text) {
    String plain = Folding.plain(text);
    if (plain.length() != text.length()) {
      return plain;
    }
    StringBuilder title = new StringBuilder(plain);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        title.setCharAt(i, Character.toUpperCase(plain.charAt(i)));
      }
    }
    return title.toString();
  }

  private static Map<String, String[]> lists() {
    Map<String, String[]> lists = new HashMap<>();
    for (String[] row : rows("other-words.tsv")) {
      lists.put(row[0], row[1].split("\\|", -1));
    }
    return lists;
  }

  /** The rows of a table without its remarks and the names of its columns. */
  static List<String[]> rows(String file) {
    InputStream list = Objects.requireNonNull(OtherWords.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC).split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
