package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;
import rasoat.index.text.Confusions;

/**
 * The digits of a number as they may have been written.
 *
 * @param digits digits and at most one letter; empty when left blank
 */
record Serial(String digits, double confidence, List<String> repairs) {

  static final Serial BLANK = new Serial("", 1, List.of());

  private static final int LONGEST = 5;

  Serial {
    repairs = List.copyOf(repairs);
  }

  /** Reads the signs between "Số" and the symbol; empty when they are no number. */
  static List<Serial> readings(String raw) {
    String joined = raw.replaceAll("\\s", "");
    List<String> repairs = new ArrayList<>();
    double confidence = 1;
    if (joined.length() < raw.length()) {
      repairs.add(raw + "→" + joined);
      confidence *= 0.85;
    }
    String digits = asDigits(joined);
    if (!digits.equals(joined)) {
      repairs.add(joined + "→" + digits);
      confidence *= 0.75;
    }
    return digits.matches("\\d{1,5}[a-zA-Z]?")
        ? List.of(new Serial(digits, confidence, repairs))
        : List.of();
  }

  /** With one more repair, made before the others. */
  Serial repaired(String repair, double trust) {
    List<String> all = new ArrayList<>(List.of(repair));
    all.addAll(repairs);
    return new Serial(digits, confidence * trust, all);
  }

  boolean isPlausible() {
    return digits.length() <= LONGEST;
  }

  /**
   * A letter from A to D at the end is part of a number, {@code 12a}; others are misread digits.
   */
  private static String asDigits(String raw) {
    StringBuilder digits = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char sign = raw.charAt(i);
      boolean suffix = i > 0 && i == raw.length() - 1 && "abcdABCD".indexOf(sign) >= 0;
      digits.append(suffix ? sign : Confusions.asDigit(sign));
    }
    return digits.toString();
  }
}
