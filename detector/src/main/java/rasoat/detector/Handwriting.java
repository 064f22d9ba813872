package rasoat.detector;

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

  private static final double SURE = 0.5;

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

  /** The page with number and day as they were written, where print gave no digits. */
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
        .filter(number -> number.probability() >= SURE)
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
        .filter(day -> day.probability() >= SURE)
        .map(day -> replaced(read, box, strip, day))
        .orElse(read);
  }

  private static Region strip(Word lead, Word symbol, int end) {
    int left = lead.box().x() + lead.box().width();
    int top = Math.min(lead.box().y(), symbol.box().y());
    int bottom =
        Math.max(lead.box().y() + lead.box().height(), symbol.box().y() + symbol.box().height());
    int air = (int) (AIR * lead.box().height());
    int above = Math.max(0, top - air);
    return new Region(left, above, end - left, bottom + air - above);
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
    int from = box.lead() + 1;
    int line = read.words().get(box.lead()).line();
    Word written = new Word(day.digits(), strip, day.probability(), line);
    return read.replaced(from, from + box.between().size(), List.of(written));
  }

  private static Transcript replaced(
      Transcript read, NumberBox box, Region strip, DigitReading number) {
    int from = box.lead() + 1;
    int line = read.words().get(box.lead()).line();
    Word symbol = box.symbol();
    Word written = new Word(number.digits(), strip, number.probability(), line);
    Word rest =
        new Word(
            symbol.text().substring(box.glued()),
            box.glued() == 0 ? symbol.box() : rightOf(strip, symbol.box()),
            symbol.confidence(),
            line);
    return read.replaced(from, from + box.between().size() + 1, List.of(written, rest));
  }

  private static Region rightOf(Region strip, Region box) {
    int cut = strip.x() + strip.width();
    return new Region(cut, box.y(), Math.max(1, box.x() + box.width() - cut), box.height());
  }
}
