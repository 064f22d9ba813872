package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import rasoat.detector.digit.DigitReader;
import rasoat.detector.digit.DigitReading;
import rasoat.detector.digit.Digits;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.GreyImage;
import rasoat.model.finding.Region;

/** Reads the number and the day of a head again, as digits written by hand. */
final class Handwriting {

  private static final double SURE = 0.5;

  /** Written digits rise above printed capitals or sink below; printed ones never do so much. */
  private static final double TALL = 1.25;

  private static final double POSSIBLE = 0.005;
  private static final int MOST = 8;

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

  /** A page with number and day as they were written, and what else the number may be. */
  record Written(Transcript transcript, List<WrittenNumber> numbers) {

    /** With what print reading made of the number in an earlier reading of the page. */
    Written after(Transcript earlier, int height) {
      List<WrittenNumber> all = new ArrayList<>(numbers);
      NumberBox.in(earlier, height).ifPresent(box -> addPrinted(box, all));
      return new Written(transcript, all);
    }
  }

  /** Number and day where print gave none, and a number where the ink is larger than print. */
  Written in(GreyImage page, Transcript read) {
    Written numbered =
        NumberBox.in(read, page.height())
            .map(box -> numbered(page, read, box))
            .orElse(new Written(read, List.of()));
    Transcript dated =
        DayBox.in(numbered.transcript(), page.height())
            .filter(box -> !box.isPrinted())
            .map(box -> dated(page, numbered.transcript(), box))
            .orElse(numbered.transcript());
    return new Written(dated, numbered.numbers());
  }

  private Written numbered(GreyImage page, Transcript read, NumberBox box) {
    int letter = Math.min(box.first().box().height(), box.symbol().box().height());
    int end = box.isGlued() ? slash(page, box) : box.symbol().box().x() - 1;
    Region strip = strip(box.first(), box.symbol(), box.left(), end + (box.isGlued() ? letter : 1));
    if (strip.width() < letter / 3 || letter > LARGEST) {
      return new Written(read, List.of());
    }
    Digits found = digits.read(page.part(strip), letter, end - strip.x(), box.number());
    List<WrittenNumber> numbers = numbers(found.readings(), box);
    boolean isHand = box.number().isEmpty() || found.height() >= TALL * letter;
    Transcript numbered =
        found.readings().stream()
            .findFirst()
            .filter(number -> isHand && number.probability() >= SURE)
            .filter(number -> !number.digits().equals(box.number()))
            .map(number -> replaced(read, box, strip, number))
            .orElse(read);
    return new Written(numbered, numbers);
  }

  /** Likely enough to be asked for, what print reading made of it among them. */
  private static List<WrittenNumber> numbers(List<DigitReading> readings, NumberBox box) {
    List<WrittenNumber> numbers = new ArrayList<>();
    readings.stream()
        .filter(reading -> reading.probability() >= POSSIBLE)
        .limit(MOST)
        .forEach(one -> numbers.add(new WrittenNumber(one.digits(), one.probability())));
    addPrinted(box, numbers);
    return numbers;
  }

  private static void addPrinted(NumberBox box, List<WrittenNumber> numbers) {
    if (box.isPrinted()
        && numbers.stream().noneMatch(number -> number.digits().equals(box.number()))) {
      numbers.add(new WrittenNumber(box.number(), box.symbol().confidence()));
    }
  }

  private Transcript dated(GreyImage page, Transcript read, DayBox box) {
    Word lead = read.words().get(box.lead());
    int letter = (int) (CAPITAL * lead.box().height());
    Region strip =
        strip(lead, box.month(), lead.box().x() + lead.box().width(), box.month().box().x());
    if (strip.width() < letter / 3 || letter > LARGEST) {
      return read;
    }
    return digits.read(page.part(strip), letter, strip.width(), box.day()).readings().stream()
        .filter(day -> DayBox.isDay(day.digits()))
        .findFirst()
        .filter(day -> day.probability() >= SURE)
        .map(day -> replaced(read, box, strip, day))
        .orElse(read);
  }

  private static Region strip(Word lead, Word symbol, int left, int end) {
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
    Word symbol = box.symbol();
    Word written = new Word(number.digits(), strip, number.probability(), symbol.line());
    Word rest =
        new Word(
            box.written(),
            box.isGlued() ? rightOf(strip, symbol.box()) : symbol.box(),
            symbol.confidence(),
            symbol.line());
    return box.replaced(read, List.of(written, rest));
  }

  private static Region rightOf(Region strip, Region box) {
    int cut = strip.x() + strip.width();
    return new Region(cut, box.y(), Math.max(1, box.x() + box.width() - cut), box.height());
  }
}
