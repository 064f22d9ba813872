package rasoat.detector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.index.text.Folding;

/**
 * The place between "ngày" and "tháng" in the head of a document, where the day of signing is
 * written (Decree 30/2020/NĐ-CP, annex I, part II, 4).
 *
 * @param lead the word "ngày"
 * @param between what was read there; empty when it was passed over
 * @param month the word "tháng"
 */
record DayBox(int lead, List<Word> between, Word month) {

  private static final Pattern DAY = Pattern.compile("(?:.*,)?ng[a-z]y");
  private static final Pattern MONTH = Pattern.compile("[^a-z]?t[hb][a-z]ng");
  private static final double HEAD = 0.45;
  private static final int WORDS = 2;
  private static final int LAST = 31;

  /** The first in the head of a page. */
  static Optional<DayBox> in(Transcript page, int height) {
    List<Word> words = page.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).box().y() < HEAD * height && is(DAY, words.get(i))) {
        for (int j = i + 1; j < words.size() && j <= i + 1 + WORDS; j++) {
          if (is(MONTH, words.get(j)) && words.get(j).line() == words.get(i).line()) {
            return Optional.of(new DayBox(i, words.subList(i + 1, j), words.get(j)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean is(Pattern pattern, Word word) {
    return pattern.matcher(Folding.plain(word.text())).matches();
  }

  /** What a reader of print made of the day; perhaps no digits. */
  String day() {
    StringBuilder day = new StringBuilder();
    between.forEach(word -> day.append(word.text()));
    return day.toString();
  }

  /** Whether print was read, sure or not; see {@link NumberBox#isPrinted}. */
  boolean isPrinted() {
    return isDay(day());
  }

  static boolean isDay(String digits) {
    return digits.matches("\\d\\d?")
        && Integer.parseInt(digits) >= 1
        && Integer.parseInt(digits) <= LAST;
  }
}
