package rasoat.index.number;

import rasoat.index.text.Confusions;

/** Signs where only digits can stand. */
final class SerialSigns {

  private SerialSigns() {}

  /** Every sign as the digit it resembles; those that resemble none stay. */
  static String asDigits(String raw) {
    StringBuilder digits = new StringBuilder(raw.length());
    raw.chars().forEach(sign -> digits.append(Confusions.asDigit((char) sign)));
    return digits.toString();
  }
}
