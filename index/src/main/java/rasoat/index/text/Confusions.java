package rasoat.index.text;

/**
 * Signs that recognition takes for one another, measured on readings of Vietnamese pages with the
 * right and the wrong language model.
 */
public final class Confusions {

  private Confusions() {}

  /** The letter that stands for the class of a lower-case sign inside a word. */
  static char asLetter(char c) {
    return switch (c) {
      case '0', '6' -> 'o';
      case '1', 'j', 'y', 'l', '¥' -> 'i';
      case '5' -> 's';
      case '8' -> 'b';
      case '9' -> 'g';
      case '4' -> 'a';
      case '7', 'f' -> 't';
      case 'w' -> 'u';
      case '¢', '€', '£' -> 'e';
      default -> c;
    };
  }

  /** The digit a sign stands for among digits; the sign itself when it resembles none. */
  public static char asDigit(char c) {
    return switch (c) {
      case 'o', 'O', 'Q', 'D' -> '0';
      case 'i', 'I', 'l', 'j', '|', '!' -> '1';
      case 'z', 'Z' -> '2';
      case 's', 'S', '$' -> '5';
      case 'b', 'B' -> '8';
      case 'g', 'q' -> '9';
      default -> c;
    };
  }
}
