package rasoat.index;

import java.util.List;

/** Figures of a reading, which recognition may have broken or run together. */
final class Figures {

  private Figures() {}

  /** Whether neighbouring figures, joined, are the wanted digits. */
  static boolean contain(List<Word> figures, String wanted) {
    for (int start = 0; start < figures.size(); start++) {
      StringBuilder joined = new StringBuilder();
      for (Word figure : figures.subList(start, figures.size())) {
        joined.append(figure.digits());
        if (joined.toString().equals(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  static String digits(List<Word> figures) {
    StringBuilder digits = new StringBuilder();
    figures.forEach(figure -> digits.append(figure.digits()));
    return digits.toString();
  }
}
