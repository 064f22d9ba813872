package rasoat.index.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text that may be in an encoding from before Unicode, told by its words. Each line is judged by
 * itself where it has enough telling words, since old parts are pasted into new documents; short
 * lines go with the whole.
 */
final class LegacyText {

  private static final int ENOUGH_WORDS = 3;

  private static final double LEGIBLE = 0.75;

  private LegacyText() {}

  /** The text in Unicode; unchanged where it is as good as it is. */
  static String toUnicode(String text) {
    if (Legibility.of(text).bad() == 0) {
      return text;
    }
    Optional<LegacyEncoding> whole = encodingOf(text, 0);
    boolean pure = !hasUnicode(text);
    List<String> lines = text.lines().toList();
    String unicode =
        lines.stream()
            .map(line -> lineToUnicode(line, whole, pure))
            .collect(Collectors.joining("\n"));
    return text.endsWith("\n") ? unicode + "\n" : unicode;
  }

  private static String lineToUnicode(String line, Optional<LegacyEncoding> whole, boolean pure) {
    Legibility asItIs = Legibility.of(line);
    if (asItIs.words() == 0 || hasUnicode(line) || (asItIs.bad() == 0 && !pure)) {
      return line;
    }
    Optional<LegacyEncoding> encoding =
        asItIs.words() >= ENOUGH_WORDS || whole.isEmpty() ? encodingOf(line, 1) : whole;
    return encoding.map(legacy -> legacy.toUnicode(line)).orElse(line);
  }

  /** Letters that the old encodings do not use: {@code ơ}, {@code ạ}, {@code ế}. */
  private static boolean hasUnicode(String text) {
    return text.chars().anyMatch(c -> c > 0xff && Character.isLetter(c));
  }

  /**
   * The encoding that makes much better Vietnamese of a text than it is, and good one:
   * recognition's noise looks no better in any.
   */
  private static Optional<LegacyEncoding> encodingOf(String text, int margin) {
    int asItIs = Legibility.of(text).balance();
    return Arrays.stream(LegacyEncoding.values())
        .filter(legacy -> balance(legacy, text) > asItIs + margin)
        .filter(legacy -> Legibility.of(legacy.toUnicode(text)).share() >= LEGIBLE)
        .max(Comparator.comparingInt(legacy -> balance(legacy, text)));
  }

  private static int balance(LegacyEncoding legacy, String text) {
    return Legibility.of(legacy.toUnicode(text)).balance();
  }
}
