package rasoat.detector;

import java.util.regex.Pattern;

/**
 * What of a QR code's text may be shown: one line without control characters, not too long, never
 * opened. Codes about people are not repeated: identity cards, bank transfers, business cards.
 */
final class QrText {

  static final String ABOUT_PEOPLE = "thông tin cá nhân, không ghi lại";
  private static final int LONGEST = 200;

  /**
   * An identity card's number and bar, a transfer by EMV as VietQR has it, a card of an address
   * book, a message, a network's password.
   */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?is)^\\s*(?:\\d{9}(?:\\d{3})?\\s*\\||000201|BEGIN:V|MECARD:|BIZCARD:|mailto:|MATMSG:"
              + "|tel:|sms|WIFI:|otpauth:).*");

  /** Signs that are not seen, or turn the direction of writing. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\uFFFD]+");

  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

  private QrText() {}

  /** The text to be shown; empty when nothing was decoded. */
  static String shown(String decoded) {
    if (PEOPLE.matcher(decoded).matches()) {
      return ABOUT_PEOPLE;
    }
    String line = UNSEEN.matcher(decoded).replaceAll(" ").strip();
    String kept = ADDRESS.matcher(line).replaceAll("…@…");
    return kept.codePointCount(0, kept.length()) <= LONGEST
        ? kept
        : kept.substring(0, kept.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
