package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import rasoat.detector.digit.DigitReader;
import rasoat.detector.digit.DigitReading;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.GreyImage;
import rasoat.model.finding.Region;

/** Reads the number and the day of a head again, as digits written by hand. */
final class Handwriting {

  private static final double SURE = 0.3;

  /** Enough where print gave no digits at all. */
  private static final double UNRIVALLED = 0.15;

  private static final double AIR = 0.6;

  /** How high a capital letter is, beside a word with strokes up and down. */
  private static final double CAPITAL = 0.6;

  /** Pages are brought to letters of some 25 pixels; a poster with larger ones has no number. */
  private static final int LARGEST = 100;

  private final TextReader text;
  private final DigitReader digits;

  Handwriting(TextReader text, DigitReader digits) {
    this.text = text;
    this.digits = digits;
  }

  /** The page with number and day as they were written, where that is likelier than print. */
  Transcript in(GreyImage page, Transcript read) {
    Transcript numbered =
        NumberBox.in(read, page.height())
            .filter(box -> !box.isPrinted())
            .map(box -> numbered(page, read, box))
            .orElse(read);
    return DayBox.in(numbered, page.height())
        .filter(box -> !box.isPrinted())
        .map(box -> dated(page, numbered, box))
        .orElse(numbered);
  }

  private Transcript numbered(GreyImage page, Transcript read, NumberBox box) {
    Word lead = read.words().get(box.lead());
    int letter = Math.min(lead.box().height(), box.symbol().box().height());
    int end = box.glued() == 0 ? box.symbol().box().x() - 1 : slash(page, box);
    int air = box.glued() == 0 ? 1 : letter;
    Region strip = strip(lead, box.symbol(), end + air);
    if (strip.width() < letter / 3 || letter > LARGEST) {
      return read;
    }
    return digits.read(page.part(strip), letter, end - strip.x(), box.number()).stream()
        .findFirst()
        .filter(number -> isLikelier(number, box.number()))
        .filter(number -> !box.losesDigitsIn(number.digits()))
        .map(number -> replaced(read, box, strip, number))
        .orElse(read);
  }

  private Transcript dated(GreyImage page, Transcript read, DayBox box) {
    Word lead = read.words().get(box.lead());
    int letter = (int) (CAPITAL * lead.box().height());
    Region strip = strip(lead, box.month(), box.month().box().x());
    if (strip.width() < letter / 3 || letter > LARGEST) {
      return read;
    }
    return digits.read(page.part(strip), letter, strip.width(), box.day()).stream()
        .filter(day -> DayBox.isDay(day.digits()))
        .findFirst()
        .filter(day -> isLikelier(day, box.day()))
        .map(day -> replaced(read, box, strip, day))
        .orElse(read);
  }

  private static boolean isLikelier(DigitReading written, String print) {
    boolean digits = !print.isEmpty() && print.chars().allMatch(Character::isDigit);
    return written.probability() >= (digits ? SURE : UNRIVALLED);
  }

  private static Region strip(Word lead, Word symbol, int end) {
    int left = lead.box().x() + lead.box().width();
    int top = Math.min(lead.box().y(), symbol.box().y());
    int bottom =
        Math.max(lead.box().y() + lead.box().height(), symbol.box().y() + symbol.box().height());
    int air = (int) (AIR * lead.box().height());
    return new Region(left, top - air, end - left, bottom - top + 2 * air);
  }

  /** Where the symbol begins in a word that print reading glued to the number. */
  private int slash(GreyImage page, NumberBox box) {
    Region word = box.symbol().box();
    int air = word.height();
    Region place =
        new Region(word.x() - air, word.y() - air, word.width() + 2 * air, word.height() + 2 * air);
    for (Word sign : text.signs(page.part(place)).words()) {
      if (sign.text().equals("/") || sign.text().equals("-")) {
        return Math.max(0, place.x()) + sign.box().x();
      }
    }
    return word.x() + word.width() * box.glued() / box.symbol().text().length();
  }

  private static Transcript replaced(Transcript read, DayBox box, Region strip, DigitReading day) {
    List<Word> words = new ArrayList<>(read.words());
    int from = box.lead() + 1;
    int line = read.words().get(box.lead()).line();
    words.subList(from, from + box.between().size()).clear();
    words.add(from, new Word(day.digits(), strip, day.probability(), line));
    return new Transcript(words);
  }

  private static Transcript replaced(
      Transcript read, NumberBox box, Region strip, DigitReading number) {
    List<Word> words = new ArrayList<>(read.words());
    int from = box.lead() + 1;
    int line = read.words().get(box.lead()).line();
    int at = from + box.between().size();
    words.subList(from, at + 1).clear();
    Word symbol = box.symbol();
    String rest = symbol.text().substring(box.glued());
    int cut = strip.x() + strip.width();
    Region right =
        box.glued() == 0
            ? symbol.box()
            : new Region(
                cut,
                symbol.box().y(),
                Math.max(1, symbol.box().x() + symbol.box().width() - cut),
                symbol.box().height());
    words.add(from, new Word(number.digits(), strip, number.probability(), line));
    words.add(from + 1, new Word(rest, right, symbol.confidence(), line));
    return new Transcript(words);
  }
}
