package rasoat.index.number;

import java.util.Locale;
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
      Pattern.compile(
          "[^A-Za-z0-9]*(?:(?:luat|nghi quyet|phap lenh|lenh|ban an)\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED = Pattern.compile("[^\\n]{0,40}?ng[a-z4]{1,2}[^\\S\\n]");

  /** Nothing else on the line, and on the next a place and its day. */
  private static final Pattern PLACED =
      Pattern.compile("[^A-Za-z0-9\\n]*\\n[^\\n]{2,30}?[,.' ] ?[nN][gq9][a-z4]{0,2}\\s\\d");

  /** A stamp beside the number, or the margin, lies within so many signs before it. */
  private static final int STAMP = 120;

  /** How prose ends that goes on with a number on the next line. */
  private static final Pattern CITING =
      Pattern.compile(
          "(?:theo|can cu|tai|va|cua|quyet dinh|cong van|thong bao|ke hoach|bao cao|to trinh"
              + "|chi thi|nghi quyet|nghi dinh|thong tu|huong dan|ket luan|quy dinh|van ban|luat"
              + "|cong dien|chuong trinh|giay moi)\\s*",
          Pattern.CASE_INSENSITIVE);

  static Place of(Folded text, int start, boolean led, int end) {
    String all = text.text();
    int near = near(all, start);
    boolean isMargin = near == 0 || all.charAt(near - 1) == '\n';
    int stamp = IncomingStamp.endIn(text, near, start);
    boolean first =
        (isMargin || stamp >= 0)
            && BEFORE_OWN.matcher(all).region(Math.max(near, stamp), start).matches();
    if (led) {
      boolean capital = all.charAt(start) != 's';
      boolean colon = all.substring(start, end).indexOf(':') >= 0;
      boolean own = first && (capital || colon) && !goesOn(all, start);
      return new Place(own, capital ? 0.97 : 0.9);
    }
    boolean own = first && isDated(all, end) && !goesOn(all, start);
    return new Place(own, own ? 0.75 : 0.9);
  }

  /** The margin, or the last signs before: a pasted text may be one line of any length. */
  private static int near(String all, int start) {
    int near = start;
    while (near > 0 && start - near < STAMP && all.charAt(near - 1) != '\n') {
      near--;
    }
    return near;
  }

  private static boolean isDated(String all, int end) {
    return DATED.matcher(all).region(end, all.length()).lookingAt()
        || PLACED.matcher(all).region(end, all.length()).lookingAt();
  }

  /** Whether the line above is prose that cites; a heading in capitals is none. */
  private static boolean goesOn(String all, int start) {
    int line = all.lastIndexOf('\n', start - 1) + 1;
    int above = line < 2 ? 0 : all.lastIndexOf('\n', line - 2) + 1;
    String before = all.substring(above, Math.max(above, line - 1)).strip();
    int word = before.lastIndexOf(' ', Math.max(0, before.lastIndexOf(' ') - 1)) + 1;
    String last = before.substring(word);
    boolean small = !before.equals(before.toUpperCase(Locale.ROOT));
    return small && (CITING.matcher(last).matches() || CITING.matcher(lastWord(last)).matches());
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
