package rasoat.index.number;

import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/**
 * Where a number stands: in the third box of the page, or cited in the prose.
 *
 * <p>The own number begins its line with a capital "Số" or with a colon behind it (Decree
 * 30/2020/NĐ-CP, annex I, II.3); prose that happens to break before a cited number has neither.
 */
record Place(boolean own, double confidence) {

  private static final Pattern BEFORE_OWN =
      Pattern.compile("[^A-Za-z0-9]*(?:(?:Luat|Nghi quyet|Phap lenh|LUAT)\\s+)?");
  private static final Pattern DATED =
      Pattern.compile("[^\\n]{0,40}?ng[a-z4]{1,2}\\s.*", Pattern.DOTALL);

  static Place of(Folded text, int start, boolean led, int end) {
    String all = text.text();
    int line = all.lastIndexOf('\n', start - 1) + 1;
    boolean first = BEFORE_OWN.matcher(all.substring(line, start)).matches();
    if (led) {
      boolean capital = all.charAt(start) != 's';
      boolean colon = all.substring(start, end).indexOf(':') >= 0;
      return new Place(first && (capital || colon), capital ? 0.97 : 0.9);
    }
    boolean own = first && DATED.matcher(restOfLine(all, end)).matches();
    return new Place(own, own ? 0.75 : 0.9);
  }

  private static String restOfLine(String all, int from) {
    int end = all.indexOf('\n', from);
    return all.substring(from, end < 0 ? all.length() : end);
  }
}
