package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import rasoat.detector.ocr.Stretches;
import rasoat.detector.ocr.Word;

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
    for (List<Word> stretch : Stretches.of(page.transcript().words(), GAP)) {
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
}
