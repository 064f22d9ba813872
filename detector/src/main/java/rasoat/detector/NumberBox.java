package rasoat.detector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.index.text.Folding;

/**
 * The place between "Số:" and the printed symbol, where offices write the number (Decree
 * 30/2020/NĐ-CP, annex I, part II, 3).
 *
 * @param lead the word "Số"
 * @param between what was read there, perhaps of handwriting; empty when it was passed over
 * @param symbol the word with the symbol
 * @param glued how many signs of that word stand before the symbol
 */
record NumberBox(int lead, List<Word> between, Word symbol, int glued) {

  private static final Pattern LEAD = Pattern.compile("[^a-z0-9]*s[o0][^a-z0-9]*");
  private static final Pattern SYMBOL =
      Pattern.compile("([^/-]{0,7}?)[/-](?:\\d{4}/)?\\p{L}[\\p{L}\\d/.,-]+");

  /** Party symbols begin with the type; the stroke before it may have been misread. */
  private static final Pattern TYPE =
      Pattern.compile("\\p{L}?(?:TB|QĐ|QD|KH|BC|CV|NQ|CT|HD|KL|GM|TTr|TTR|QC)");

  /** A printed number with the first letters of a symbol whose stroke was not read. */
  private static final Pattern STROKE_LOST = Pattern.compile("\\d+\\p{Lu}{2,}");

  private static final double HEAD = 0.45;
  private static final double ROW = 0.4;
  private static final int WORDS = 3;
  private static final double FARTHEST = 14;

  /** The first in the head of a page; a box ĐẾN has no symbol, and a citation begins no line. */
  static Optional<NumberBox> in(Transcript page, int height) {
    List<Word> words = page.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean begins =
          i == 0 || words.get(i - 1).line() != word.line() || word.text().endsWith(":");
      if (begins
          && word.box().y() < HEAD * height
          && LEAD.matcher(Folding.plain(word.text())).matches()) {
        Optional<NumberBox> box = behind(i, words);
        if (box.isPresent()) {
          return box;
        }
      }
    }
    return Optional.empty();
  }

  /** What a reader of print made of the number; perhaps no digits. */
  String number() {
    StringBuilder number = new StringBuilder();
    between.forEach(word -> number.append(word.text()));
    return number.append(symbol.text(), 0, glued).toString();
  }

  /**
   * Whether print was read: digits, sure or not, or a printed symbol without its stroke. What looks
   * like print to a reader of print is left to it, for of small pictures it reads print better.
   */
  boolean isPrinted() {
    return number().matches("\\d+") || STROKE_LOST.matcher(number()).matches();
  }

  private static Optional<NumberBox> behind(int lead, List<Word> words) {
    Word before = words.get(lead);
    for (int i = lead + 1; i < words.size() && i <= lead + 1 + WORDS; i++) {
      Word word = words.get(i);
      if (!isBeside(words.get(lead), before, word)) {
        return Optional.empty();
      }
      Matcher symbol = SYMBOL.matcher(word.text());
      if (symbol.matches() && capitals(word.text()) >= 2) {
        int glued = TYPE.matcher(symbol.group(1)).matches() ? 0 : symbol.group(1).length();
        return Optional.of(new NumberBox(lead, words.subList(lead + 1, i), word, glued));
      }
      before = word;
    }
    return Optional.empty();
  }

  private static boolean isBeside(Word lead, Word before, Word word) {
    int top = Math.max(lead.box().y(), word.box().y());
    int bottom =
        Math.min(lead.box().y() + lead.box().height(), word.box().y() + word.box().height());
    int gap = word.box().x() - before.box().x() - before.box().width();
    int height = lead.box().height();
    return bottom - top > ROW * Math.min(height, word.box().height())
        && gap > -height
        && gap < FARTHEST * height;
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }
}
