package rasoat.index.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/**
 * The block below a copied document: SAO Y, SAO LỤC or TRÍCH SAO, the copying agency, its own
 * number and day (Decree 30/2020/NĐ-CP, annex I, part II). Neither number nor day is the
 * document's.
 */
final class CopyBlock {

  /** In capitals throughout, alone on its line or beside the name of the copying agency. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^[^a-z\\n]*(?<![A-Z])(?:SAO\\s?[YV]|SAO LUC|TRICH SAO)(?: BAN CHINH)?(?![A-Z])"
              + "[^a-z\\n]*$");

  /** Behind a heading at the top of an electronic copy the document itself begins. */
  private static final Pattern HEAD =
      Pattern.compile(
          "C[O0]NG\\s+H[O0]A|H[O0]I\\s+CHU\\s+NGHIA|D[oO0]c\\s+lap|Hanh\\s+phuc"
              + "|DANG\\s+C[O0]NG\\s+SAN");

  /** The number of a copy, {@code 05/SY-UBND} (annex III). */
  private static final Pattern NUMBER = Pattern.compile("/ ?(?:SY|TrS|SL) ?-");

  private static final int HEIGHT = 300;

  private CopyBlock() {}

  /** Whether a place of the folded text lies in such a block, below its heading. */
  static boolean covers(Folded text, int place) {
    String all = text.text();
    Matcher heading = HEADING.matcher(all).region(lineOf(all, Math.max(0, place - HEIGHT)), place);
    int end = -1;
    while (heading.find()) {
      end = heading.end();
    }
    return end >= 0 && !HEAD.matcher(all).region(end, place).find();
  }

  /** Whether a day stands in such a block: below its heading, or beside the number of a copy. */
  static boolean coversDay(Folded text, int start) {
    String all = text.text();
    return covers(text, start) || NUMBER.matcher(all).region(lineOf(all, start), start).find();
  }

  private static int lineOf(String all, int place) {
    return all.lastIndexOf('\n', place - 1) + 1;
  }
}
