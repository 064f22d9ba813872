package rasoat.detector;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.TextReader.Layout;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Zoom;
import rasoat.model.finding.Region;

/**
 * Reads the printed number and day of a head again at several sizes: where nearly all say the same
 * and the first reading said something else, they are believed. A line costs little to read, and
 * the number is worth more than any other word.
 */
final class Rereading {

  private static final double[] SIZES = {0.9, 1.0, 1.25, 1.5, 1.8};
  private static final int NEARLY_ALL = 4;
  static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,5})\\s?[/⁄-]");
  static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})\\s?t\\p{L}{3,4}");

  private final TextReader reader;

  Rereading(TextReader reader) {
    this.reader = reader;
  }

  /** The page with number and day as most readings have them. */
  Transcript in(GreyImage page, Transcript read) {
    int height = page.height();
    Transcript numbered =
        NumberBox.in(read, height)
            .filter(NumberBox::isPrinted)
            .map(box -> numbered(page, read, box))
            .orElse(read);
    return DayBox.in(numbered, height)
        .filter(DayBox::isPrinted)
        .map(box -> dated(page, numbered, box))
        .orElse(numbered);
  }

  private Transcript numbered(GreyImage page, Transcript read, NumberBox box) {
    return most(page, box.first(), box.symbol(), NUMBER)
        .filter(digits -> !digits.equals(box.number()) || box.isStrokeLost())
        .map(digits -> box.replaced(read, written(digits, box)))
        .orElse(read);
  }

  /** As words where the words were that were read first. */
  private static List<Word> written(String digits, NumberBox box) {
    Word symbol = box.symbol();
    String rest = box.written();
    if (box.between().isEmpty()) {
      return List.of(said(digits + rest, symbol));
    }
    return List.of(said(digits, box.between().getFirst()), said(rest, symbol));
  }

  private static Word said(String text, Word place) {
    return new Word(text, place.box(), place.confidence(), place.line());
  }

  private Transcript dated(GreyImage page, Transcript read, DayBox box) {
    Word lead = read.words().get(box.lead());
    return most(page, lead, box.month(), DAY)
        .filter(DayBox::isDay)
        .filter(digits -> !digits.equals(box.day()))
        .map(
            digits -> {
              int from = box.lead() + 1;
              List<Word> day = List.of(said(digits, box.between().getFirst()));
              return read.replaced(from, from + box.between().size(), day);
            })
        .orElse(read);
  }

  /** What nearly all sizes say stands between two words. */
  private Optional<String> most(GreyImage page, Word first, Word last, Pattern digits) {
    GreyImage line = page.part(around(first.box(), last.box()));
    return agreed(
        Arrays.stream(SIZES)
            .mapToObj(size -> reader.read(Zoom.by(size, line), Layout.LINE).text())
            .toList(),
        digits);
  }

  /** The digits that nearly all of these readings have. */
  static Optional<String> agreed(List<String> readings, Pattern digits) {
    List<String> votes =
        readings.stream()
            .map(digits::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .toList();
    return votes.stream()
        .filter(said -> Collections.frequency(votes, said) >= NEARLY_ALL)
        .findFirst();
  }

  private static Region around(Region first, Region last) {
    int letter = first.height();
    int left = first.x() - letter;
    int top = Math.min(first.y(), last.y()) - letter / 2;
    int right = last.x() + last.width() + letter;
    int bottom = Math.max(first.y() + letter, last.y() + last.height()) + letter / 2;
    return new Region(left, top, right - left, bottom - top);
  }
}
