package rasoat.index.number.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rasoat.index.text.Folding;
import rasoat.model.document.DocumentNumber;

/**
 * Strings by which a number is found again when one of its signs was misread: itself with signs of
 * like shape made equal, and each string with one sign less. Two numbers share one when they are at
 * most one sign apart. Fit for keyed hashing; combine them with date or agency first, the space of
 * numbers alone is small enough to be searched through.
 */
public final class NumberKeys {

  private static final String SIGNS = "0QDJLVMGZ$";
  private static final String CLASS = "OOOIIUNC2S";

  private NumberKeys() {}

  /** The whole number first; none for a blank number. */
  public static List<String> of(DocumentNumber number) {
    return number.isBlank() ? List.of() : withDeletions(whole(number));
  }

  /** Digits of the serial stay apart from letters of like shape. */
  private static String whole(DocumentNumber number) {
    String serial = number.serial().toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    return serial + number.year() + folded(number.symbol());
  }

  /** Signs of like shape made equal, without separators. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    for (char sign : Folding.plain(name).toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(sign)) {
        int at = SIGNS.indexOf(sign);
        folded.append(at < 0 ? sign : CLASS.charAt(at));
      }
    }
    return folded.toString();
  }

  /** The string and each with one sign less. */
  static List<String> withDeletions(String whole) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(whole);
    for (int i = 0; i < whole.length(); i++) {
      keys.add(whole.substring(0, i) + whole.substring(i + 1));
    }
    return new ArrayList<>(keys);
  }
}
