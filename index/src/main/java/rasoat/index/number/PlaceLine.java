package rasoat.index.number;

import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/**
 * The line that gives the day of issue, {@code An Hải, ngày 16 tháng 12 năm 2025} (Decree
 * 30/2020/NĐ-CP, annex I, II.4). In a page read line by line the number may stand before it.
 */
final class PlaceLine {

  private static final Pattern PLACE =
      Pattern.compile("(?:.*[^A-Za-z]|)((?:[A-Z][A-Za-z'.-]*\\s+){0,4}[A-Z][A-Za-z'.-]*)\\s?[,.;:]?\\s*");
  private static final Pattern AFTER = Pattern.compile("[^A-Za-z0-9]*(?:[A-Za-z0-9]{0,2}[^A-Za-z0-9]*)?");

  private PlaceLine() {}

  /** Whether a date from {@code start} to {@code end} closes such a line. */
  static boolean endsAt(Folded text, int start, int end) {
    String all = text.text();
    int line = all.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int next = all.indexOf('\n', end);
    String after = all.substring(end, next < 0 ? all.length() : next);
    String before = all.substring(line, start);
    return AFTER.matcher(after).matches() && PLACE.matcher(before).matches() && before.length() <= 60;
  }
}
