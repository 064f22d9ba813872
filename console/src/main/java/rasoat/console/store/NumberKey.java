package rasoat.console.store;

import java.text.Normalizer;
import java.util.Locale;

/** Numbers of documents as they are looked for: {@code 30/2020/nd-cp}. */
public final class NumberKey {

  private NumberKey() {}

  /** Small letters without marks or blanks; for the beginning of a number too. */
  public static String of(String number) {
    return Normalizer.normalize(number, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[\\p{M}\\s]+", "");
  }
}
