package rasoat.index.alignment;

import java.util.List;
import java.util.Optional;

/** Figures of a reading, which recognition may have broken or run together. */
final class Figures {

  private static final int MOST_PIECES = 5;

  private Figures() {}

  /** Whether neighbouring figures, joined, are the wanted digits. */
  static boolean contain(List<Word> figures, String wanted) {
    for (int start = 0; start < figures.size(); start++) {
      StringBuilder joined = new StringBuilder();
      for (Word figure : figures.subList(start, figures.size())) {
        joined.append(figure.digits());
        if (joined.toString().equals(wanted) && !goesOn(figures, figures.indexOf(figure))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first pieces side by side that together have this many digits. */
  static Optional<List<Word>> ofLength(List<Word> figures, int length) {
    for (int start = 0; start < figures.size(); start++) {
      int end = start;
      int digits = 0;
      while (digits < length
          && end < figures.size()
          && end - start < MOST_PIECES
          && isBeside(figures, start, end)) {
        digits += figures.get(end++).digits().length();
      }
      if (digits == length) {
        while (goesOn(figures, end - 1)) {
          end++;
        }
        return Optional.of(figures.subList(start, end));
      }
    }
    return Optional.empty();
  }

  /** Whether thousands follow, parted by a space. */
  private static boolean goesOn(List<Word> figures, int last) {
    return last + 1 < figures.size()
        && figures.get(last + 1).digits().matches("(?:000)+")
        && figures.get(last).digits().length() >= 3
        && isBeside(figures, last, last + 1);
  }

  private static boolean isBeside(List<Word> figures, int start, int end) {
    return figures.get(end).index() - figures.get(start).index() == end - start;
  }

  static String digits(List<Word> figures) {
    StringBuilder digits = new StringBuilder();
    figures.forEach(figure -> digits.append(figure.digits()));
    return digits.toString();
  }
}
