package rasoat.detector.impersonation.name;

/** Edits between two strings: signs lost, added, replaced, or two neighbours changed over. */
final class Edit {

  private Edit() {}

  /** Whether it takes one. */
  static boolean isOne(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String left = one.substring(start);
    String right = other.substring(start);
    if (left.length() > right.length()) {
      return left.substring(1).equals(right);
    }
    if (left.length() < right.length()) {
      return right.substring(1).equals(left);
    }
    return left.substring(1).equals(right.substring(1))
        || left.length() >= 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0)
            && left.substring(2).equals(right.substring(2));
  }

  /** How alike two strings are: 1 when equal, 0 when they share nothing. */
  static double likeness(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 1 : 1 - (double) distance(one, other) / longer;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
