package rasoat.console.print;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Who issues a document, under which number, where and when: boxes 2 to 4.
 *
 * @param parent the agency above the issuing one, "UBND thành phố Đà Nẵng"; empty for none
 * @param agency "Ủy ban nhân dân phường An Hải", in ordinary letters; capitals are set here
 * @param number 0 when the clerk writes it by hand
 * @param symbol "BC-UBND"
 */
public record Letterhead(String parent, String agency, int number, String symbol, IssuedOn issued) {

  /** Room for a number written by hand; no line breaks inside it. */
  private static final String BLANK = "\u00A0".repeat(8);

  public Letterhead {
    if (number < 0) {
      throw new IllegalArgumentException("number of a document must be 0 or more: was " + number);
    }
  }

  /** {@code 05/BC-UBND}, with room in place of a number that is not given yet. */
  public String numberAndSymbol() {
    String serial = number == 0 ? BLANK : "%02d".formatted(number);
    return symbol.isBlank() ? serial : serial + "/" + symbol;
  }

  /** In capitals, composed first: a letter and its tone must not part. */
  static String capitals(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
  }
}
