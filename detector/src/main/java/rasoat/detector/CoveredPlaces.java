package rasoat.detector;

import java.util.List;
import java.util.stream.Stream;
import rasoat.detector.ocr.Word;
import rasoat.model.finding.Region;

/**
 * Tells black bars over lines of text from other black things. Where something was covered there is
 * text on at least two sides: before or behind on its line, on the lines above or below.
 */
final class CoveredPlaces {

  private static final double LOWEST = 0.7;
  private static final double HIGHEST = 6;
  private static final double NEXT_LINE = 2.5;
  private static final double READ = 0.5;
  private static final int LEAST_WORDS = 8;
  private static final int LEAST_SIDES = 2;

  private CoveredPlaces() {}

  /**
   * The bars that cover text of a page, as marks.
   *
   * @param bars in page pixels
   */
  static List<MarkReading> among(List<Region> bars, PageReading page) {
    List<Region> words =
        page.transcript().words().stream()
            .filter(word -> word.confidence() >= READ)
            .filter(CoveredPlaces::hasLetters)
            .map(Word::box)
            .toList();
    if (words.size() < LEAST_WORDS) {
      return List.of();
    }
    int letter = words.stream().map(Region::height).sorted().toList().get(words.size() / 2);
    return bars.stream()
        .filter(bar -> bar.height() >= LOWEST * letter && bar.height() <= HIGHEST * letter)
        .filter(bar -> sides(bar, words, letter) >= LEAST_SIDES)
        .map(bar -> new MarkReading(MarkWords.CHE, page.placement().inPicture(bar), false))
        .toList();
  }

  private static boolean hasLetters(Word word) {
    return word.text().chars().filter(Character::isLetterOrDigit).count() >= 2;
  }

  private static long sides(Region bar, List<Region> words, int letter) {
    boolean left = false;
    boolean right = false;
    boolean above = false;
    boolean below = false;
    double far = NEXT_LINE * letter;
    for (Region word : words) {
      int middle = word.y() + word.height() / 2;
      // The line of the day stands a little higher than that of the number.
      if (middle > bar.y() - letter && middle < end(bar) + letter) {
        left |= word.x() + word.width() <= bar.x() + letter;
        right |= word.x() >= bar.x() + bar.width() - letter;
      }
      if (word.x() < bar.x() + bar.width() && word.x() + word.width() > bar.x()) {
        above |= middle <= bar.y() && bar.y() - end(word) < far;
        below |= middle >= end(bar) && word.y() - end(bar) < far;
      }
    }
    return Stream.of(left, right, above, below).filter(side -> side).count();
  }

  private static int end(Region box) {
    return box.y() + box.height();
  }
}
