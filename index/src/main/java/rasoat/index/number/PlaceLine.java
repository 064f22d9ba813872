package rasoat.index.number;

import java.util.List;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/**
 * The line that gives the day of issue, {@code An Hải, ngày 16 tháng 12 năm 2025} (Decree
 * 30/2020/NĐ-CP, annex I, II.4). In a page read line by line the number stands before it.
 */
final class PlaceLine {

  private static final int LONGEST_PLACE = 5;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The rest of the line: a stray sign or two at most. */
  private static final Pattern AFTER =
      Pattern.compile("[^A-Za-z0-9\\n]*+(?:[A-Za-z0-9]{1,2}[^A-Za-z0-9\\n]*+)?(?=\\n|\\z)");

  /** A word of the number: its lead, or anything with a slash or two digits. */
  private static final Pattern OF_NUMBER =
      Pattern.compile("[Ss$§8][oO06eE][:.;]?|.*/.*|.*\\d.*\\d.*");

  private static final Pattern CAPITAL = Pattern.compile("[^A-Za-z]*[A-Z]\\S*");
  private static final Pattern WORD = Pattern.compile("\\S{1,8}");

  private PlaceLine() {}

  /** Whether a date from {@code start} to {@code end} closes such a line. */
  static boolean endsAt(Folded text, int start, int end) {
    String all = text.text();
    if (!AFTER.matcher(all).region(end, all.length()).lookingAt()) {
      return false;
    }
    int line = all.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    return isPlace(all.substring(line, start).strip());
  }

  /** A name behind the number: before a comma its last word tells, without one all of its words. */
  private static boolean isPlace(String before) {
    List<String> words =
        SPACE
            .splitAsStream(before)
            .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
            .toList();
    int first = words.size();
    while (first > 0 && !OF_NUMBER.matcher(words.get(first - 1)).matches()) {
      first--;
    }
    List<String> place = words.subList(first, words.size());
    if (place.isEmpty()) {
      return false;
    }
    return before.endsWith(",")
        ? isCapital(place.getLast()) || isShortName(place)
        : place.size() <= LONGEST_PLACE && place.stream().allMatch(PlaceLine::isCapital);
  }

  private static boolean isShortName(List<String> place) {
    return place.size() <= LONGEST_PLACE
        && isCapital(place.getFirst())
        && place.stream().allMatch(word -> WORD.matcher(word).matches());
  }

  private static boolean isCapital(String word) {
    return CAPITAL.matcher(word).matches();
  }
}
