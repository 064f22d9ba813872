package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import rasoat.detector.ocr.Word;
import rasoat.model.finding.Region;

/**
 * Finds marks whose frame was not seen (black copies, faint ink): their words in capitals, alone on
 * their stretch of a line, in the upper part of a page. "Bảo mật" in a sentence is no mark.
 */
final class PrintedMarks {

  private static final double UPPER_PART = 0.5;
  private static final double GAP = 1.8;

  private PrintedMarks() {}

  static PageReading addedTo(PageReading page) {
    List<MarkReading> marks = new ArrayList<>(page.marks());
    for (List<Word> stretch : stretches(page.transcript().words())) {
      MarkWords.spelled(stretch.stream().map(Word::text).filter(PrintedMarks::hasLetters).toList())
          .filter(
              words -> !page.whole() || stretch.getFirst().box().y() < UPPER_PART * page.height())
          .filter(words -> marks.stream().noneMatch(mark -> mark.words() == words))
          .ifPresent(words -> marks.add(new MarkReading(words, page.inPicture(stretch), false)));
    }
    if (marks.stream().noneMatch(mark -> mark.words() == MarkWords.DEN)) {
      IncomingMark.onPage(page).ifPresent(marks::add);
    }
    CopyNumber.onPage(page).ifPresent(marks::add);
    marks.addAll(CopyMark.onPage(page));
    return page.withMarks(marks);
  }

  private static boolean hasLetters(String text) {
    return text.chars().filter(Character::isLetter).count() > 1;
  }

  /** The words of each line, parted where the gap is wider than letters are high. */
  private static List<List<Word>> stretches(List<Word> words) {
    List<List<Word>> stretches = new ArrayList<>();
    for (Word word : words) {
      if (stretches.isEmpty() || isApart(stretches.getLast().getLast(), word)) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(word);
    }
    return stretches;
  }

  private static boolean isApart(Word before, Word word) {
    Region a = before.box();
    Region b = word.box();
    return before.line() != word.line()
        || b.x() - a.x() - a.width() > GAP * Math.max(a.height(), b.height());
  }
}
