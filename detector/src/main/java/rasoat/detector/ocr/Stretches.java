package rasoat.detector.ocr;

import java.util.ArrayList;
import java.util.List;
import rasoat.model.finding.Region;

/** Words beside each other without a gap: what stands in one column, or in one cell. */
public final class Stretches {

  private Stretches() {}

  /**
   * The words of each line, parted at its gaps; in reading order, none empty.
   *
   * @param gap how wide a gap is, as a multiple of the height of the higher word beside it
   */
  public static List<List<Word>> of(List<Word> words, double gap) {
    List<List<Word>> stretches = new ArrayList<>();
    for (Word word : words) {
      if (stretches.isEmpty() || isApart(stretches.getLast().getLast(), word, gap)) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(word);
    }
    return stretches;
  }

  private static boolean isApart(Word before, Word word, double gap) {
    Region a = before.box();
    Region b = word.box();
    return before.line() != word.line()
        || b.x() - a.x() - a.width() > gap * Math.max(a.height(), b.height());
  }
}
