package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Confusions;
import rasoat.index.text.Folding;
import rasoat.index.text.Spelling;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

/**
 * One word between spaces, of a reading or of an official text.
 *
 * @param index its place on its side
 * @param start where it begins in the official text, in characters; 0 in a reading
 * @param line which line of the official text it stands in; 0 in a reading
 * @param key letters and digits as they are compared
 * @param digits its digits when it is a figure, else empty
 */
record Word(int index, int start, int line, String raw, String key, String digits) {

  private static final Pattern PRINTED = Pattern.compile("\\S+");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Between a figure and a word of small letters, and before a capital inside a word. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile(
          "(?<=\\d)(?=\\p{Ll}{3})|(?<=\\p{L}{2}\\p{Ll})(?=\\d{2})"
              + "|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

  /**
   * The words of a reading; those without letter or digit are left out. Words that ran together,
   * {@code 21giờ} and {@code GiaHạnh}, are parted and share an index.
   */
  static List<Word> ofReading(List<String> raw) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      for (String part : RUN_TOGETHER.split(raw.get(i), -1)) {
        add(i, 0, 0, part, words);
      }
    }
    return words;
  }

  /** The words of an official text, numbered in their order. */
  static List<Word> ofText(String text) {
    List<Word> words = new ArrayList<>();
    Matcher ends = LINE_END.matcher(text);
    int lineEnd = ends.find() ? ends.start() : text.length();
    int line = 0;
    Matcher printed = PRINTED.matcher(text);
    while (printed.find()) {
      while (printed.start() > lineEnd) {
        lineEnd = ends.find() ? ends.start() : text.length();
        line++;
      }
      add(words.size(), printed.start(), line, printed.group(), words);
    }
    return words;
  }

  private static void add(int index, int start, int line, String raw, List<Word> words) {
    StringBuilder key = new StringBuilder();
    for (Syllable syllable : Syllables.of(raw)) {
      key.append(syllable.folded());
    }
    if (!key.isEmpty()) {
      words.add(new Word(index, start, line, raw, key.toString(), digitsOf(raw)));
    }
  }

  private static String digitsOf(String raw) {
    StringBuilder digits = new StringBuilder();
    int letters = 0;
    for (char sign : Folding.withCase(raw).toCharArray()) {
      char digit = Confusions.asDigit(sign);
      if (Character.isDigit(sign)) {
        digits.append(sign);
      } else if (Character.isDigit(digit) && Character.isLetterOrDigit(sign)) {
        digits.append(digit);
        letters++;
      } else if (Character.isLetter(sign)) {
        letters++;
      }
    }
    return digits.length() > 2 * letters && digits.length() > 0 ? digits.toString() : "";
  }

  /** Where the word of that index stands among words in the order of their indexes. */
  static int placeOf(List<Word> words, int index) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** After its last character in the official text. */
  int end() {
    return start + raw.length();
  }

  boolean hasDigit() {
    return raw.chars().anyMatch(Character::isDigit);
  }

  boolean isFigure() {
    return !digits.isEmpty();
  }

  /** Without the punctuation around it. */
  String bare() {
    return raw.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  /** Whether it has two letters and more, all of them capitals. */
  boolean isAllCapitals() {
    String bare = bare();
    return bare.length() >= 2 && bare.codePoints().allMatch(Character::isUpperCase);
  }

  /** Whether it is written as a name is: a capital, then small letters only. */
  boolean isCapitalised() {
    String bare = bare();
    return bare.length() >= 2
        && Character.isUpperCase(bare.codePointAt(0))
        && hasSmallLettersBehind(bare);
  }

  /** Whether it is spelt and written as a Vietnamese syllable; noise seldom is. */
  boolean isVietnamese() {
    String bare = bare();
    return Spelling.isSyllable(bare) && (hasSmallLettersBehind(bare) || isAllCapitals());
  }

  private static boolean hasSmallLettersBehind(String bare) {
    return bare.codePoints().skip(1).allMatch(Character::isLowerCase);
  }
}
