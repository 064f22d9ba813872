package rasoat.index.alignment;

import java.util.List;
import java.util.Locale;

/**
 * A stretch of the official text that states something one could change.
 *
 * @param from index of its first word in the official text
 * @param to index after its last one
 */
record Fact(Kind kind, int from, int to) {

  enum Kind {
    NUMBER,
    DATE,
    TIME,
    AMOUNT,
    COUNT,
    NAME;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The digits of its figures, one after the other. */
  String digits(List<Word> official) {
    StringBuilder digits = new StringBuilder();
    official.subList(from, to).forEach(word -> digits.append(word.digits()));
    return digits.toString();
  }
}
