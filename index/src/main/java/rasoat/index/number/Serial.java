package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;

/**
 * The digits of a number as they may have been written.
 *
 * @param digits digits and at most one letter; empty when left blank
 */
record Serial(String digits, double confidence, List<Repair> repairs) {

  static final Serial BLANK = new Serial("", 1, List.of());

  private static final int LONGEST = 5;

  Serial {
    repairs = List.copyOf(repairs);
  }

  /** Reads the signs between "Số" and the symbol; empty when they are no number. */
  static List<Serial> readings(String raw) {
    String joined = raw.replaceAll("\\s", "");
    List<Repair> repairs = new ArrayList<>();
    if (joined.length() < raw.length()) {
      repairs.add(new Repair(raw, joined, 0.85));
    }
    String digits = asDigits(joined);
    if (!digits.equals(joined)) {
      repairs.add(new Repair(joined, digits, 0.75));
    }
    double confidence = repairs.stream().mapToDouble(Repair::trust).reduce(1, (a, b) -> a * b);
    return digits.matches("\\d{1,5}[a-zA-Z]?")
        ? List.of(new Serial(digits, confidence, repairs))
        : List.of();
  }

  /** With one more repair, made before the others. */
  Serial repaired(Repair repair) {
    List<Repair> all = new ArrayList<>(List.of(repair));
    all.addAll(repairs);
    return new Serial(digits, confidence * repair.trust(), all);
  }

  boolean isPlausible() {
    return digits.length() <= LONGEST;
  }

  /** A letter from A to D at the end is part of a number, {@code 12a}; others are misread. */
  private static String asDigits(String raw) {
    int last = raw.length() - 1;
    boolean suffix = last > 0 && "abcdABCD".indexOf(raw.charAt(last)) >= 0;
    return suffix
        ? SerialSigns.asDigits(raw.substring(0, last)) + raw.charAt(last)
        : SerialSigns.asDigits(raw);
  }
}
