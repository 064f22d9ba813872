package rasoat.index.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** How a group of a symbol is written. */
final class GroupForm {

  /** Both places of the tone mark are in use; the older one is kept: HÒA, ỦY. */
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("OÀ", "ÒA"),
          Map.entry("OÁ", "ÓA"),
          Map.entry("OẢ", "ỎA"),
          Map.entry("OÃ", "ÕA"),
          Map.entry("OẠ", "ỌA"),
          Map.entry("UỲ", "ÙY"),
          Map.entry("UÝ", "ÚY"),
          Map.entry("UỶ", "ỦY"),
          Map.entry("UỸ", "ŨY"),
          Map.entry("UỴ", "ỤY"));

  private GroupForm() {}

  /** As printed, in one normal form and with the tone marks in one place. */
  static String printed(String source) {
    String composed = Normalizer.normalize(source, Normalizer.Form.NFC).replace('Ð', 'Đ');
    for (Map.Entry<String, String> tone : TONES.entrySet()) {
      composed = composed.replaceAll(tone.getKey() + "(?!\\p{L})", tone.getValue());
    }
    return composed;
  }

  /** HD and HĐ, DA and ĐA are all codes: what is printed decides between them. */
  static String spelling(String printed, String code) {
    return Vocabulary.isCode(printed) ? printed : code;
  }

  /** Whether a code in capitals was read with a small letter in it: that letter is doubtful. */
  static boolean isDoubtful(String folded, String code) {
    return isCapital(folded) && !isUpper(folded) && isUpper(code);
  }

  static Repair repair(String printed, LookAlike code) {
    return new Repair(printed, code.code(), Math.max(0.5, 1 - 0.4 * code.cost()));
  }

  static boolean isUpper(String folded) {
    return folded.equals(folded.toUpperCase(Locale.ROOT));
  }

  static boolean isSmall(String folded) {
    return folded.equals(folded.toLowerCase(Locale.ROOT));
  }

  /** Two capitals or figures at least, two small letters at most. */
  static boolean isCapital(String folded) {
    long capitals =
        folded.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
    return capitals >= 2 && folded.length() - capitals <= 2 && folded.length() <= 10;
  }
}
