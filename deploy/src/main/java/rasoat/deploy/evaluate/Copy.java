package rasoat.deploy.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import rasoat.deploy.scan.ResultLine;

/** What a result says about the copy that was posted: its seal and its ĐẾN stamp. */
record Copy(List<ResultLine.Observed> evidence) {

  /** The type of evidence that names a round seal. */
  static final String SEAL = "SEAL";

  /** How types of evidence begin that name something in a ĐẾN stamp. */
  static final String INCOMING = "INCOMING";

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int CENTURY = 2000;

  boolean hasSeal() {
    return names(SEAL);
  }

  boolean hasIncoming() {
    return names(INCOMING);
  }

  /** Whether any evidence is of a type that begins like this. */
  boolean names(String type) {
    return evidence.stream().anyMatch(one -> one.type().startsWith(type));
  }

  boolean hasIncomingNumber(String number) {
    return figures().stream().anyMatch(figures -> figures.contains(Integer.parseInt(number)));
  }

  /** Day, month and year, one after the other; the year in full or its last two digits. */
  boolean hasIncomingDate(LocalDate date) {
    for (List<Integer> figures : figures()) {
      for (int i = 0; i + 2 < figures.size(); i++) {
        int year = figures.get(i + 2);
        if (figures.get(i) == date.getDayOfMonth()
            && figures.get(i + 1) == date.getMonthValue()
            && (year == date.getYear() || year + CENTURY == date.getYear())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<List<Integer>> figures() {
    return evidence.stream()
        .filter(one -> one.type().startsWith(INCOMING))
        .map(one -> figures(one.seen()))
        .toList();
  }

  private static List<Integer> figures(String seen) {
    return DIGITS
        .matcher(seen)
        .results()
        .map(match -> match.group())
        .filter(digits -> digits.length() < 9)
        .map(Integer::valueOf)
        .toList();
  }
}
