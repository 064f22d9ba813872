package rasoat.detector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.TextReader.Layout;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Zoom;
import rasoat.model.finding.Region;

/**
 * Reads what electronic signatures show. It is printed small, one block over the other, so where
 * something was read of one, the place is read again enlarged, as words here and there.
 */
final class SignatureReader {

  private static final double ENLARGED = 2.2;

  /** The margin above the head, and room for blocks that reach into it. */
  private static final double TOP = 0.15;

  private final TextReader reader;

  SignatureReader(TextReader reader) {
    this.reader = reader;
  }

  /** The page with the signatures seen on it among its marks. */
  PageReading addedTo(PageReading read, GreyImage page) {
    List<Region> places = places(read, page);
    if (places.isEmpty()) {
      return read;
    }
    List<MarkReading> marks = new ArrayList<>(read.marks());
    for (Region place : places) {
      GreyImage enlarged = Zoom.by(ENLARGED, page.part(place));
      List<Word> words =
          reader.read(enlarged, Layout.SCATTERED).words().stream()
              .map(word -> onPage(word, place))
              .toList();
      for (SignatureBlock block : SignatureBlock.among(words)) {
        Signed.in(block.lines())
            .map(
                signed ->
                    new MarkReading(
                        signed.form(), read.inPicture(block.words()), false, signed.said()))
            .filter(mark -> marks.stream().noneMatch(known -> isSame(known, mark)))
            .ifPresent(marks::add);
      }
    }
    return read.withMarks(marks);
  }

  private static boolean isSame(MarkReading known, MarkReading mark) {
    return known.words() == mark.words() && known.said().equals(mark.said());
  }

  /** The top of the page and what lies around signatures further down, at most once each. */
  private static List<Region> places(PageReading read, GreyImage page) {
    int top = (int) (TOP * page.height());
    boolean isAtTop = false;
    List<Region> places = new ArrayList<>();
    for (List<Word> line : lines(read.transcript().words())) {
      String text = String.join(" ", line.stream().map(Word::text).toList());
      if (Signed.isHintedBy(text)) {
        if (line.getFirst().box().y() < top) {
          isAtTop = true;
        } else if (places.isEmpty()) {
          places.add(around(line));
        }
      }
    }
    if (isAtTop) {
      places.addFirst(new Region(0, 0, page.width(), top));
    }
    return places;
  }

  private static List<List<Word>> lines(List<Word> words) {
    Map<Integer, List<Word>> lines = new LinkedHashMap<>();
    words.forEach(word -> lines.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word));
    return List.copyOf(lines.values());
  }

  /** A block is ten lines high, and its first or its last line was read. */
  private static Region around(List<Word> line) {
    Region first = line.getFirst().box();
    Region last = line.getLast().box();
    int letter = Math.max(first.height(), last.height());
    int left = Math.max(0, first.x() - 4 * letter);
    int top = Math.max(0, first.y() - 12 * letter);
    return new Region(left, top, last.x() + last.width() + 16 * letter - left, 26 * letter);
  }

  private static Word onPage(Word word, Region place) {
    Region box = word.box();
    // Zoom puts a margin around; a few pixels of a box in the picture matter little.
    return new Word(
        word.text(),
        new Region(
            place.x() + (int) (box.x() / ENLARGED),
            place.y() + (int) (box.y() / ENLARGED),
            Math.max(1, (int) (box.width() / ENLARGED)),
            Math.max(1, (int) (box.height() / ENLARGED))),
        word.confidence(),
        word.line());
  }
}
