package rasoat.benchmarks.altered;

/** Character error rate of a reading. */
final class ErrorRate {

  private ErrorRate() {}

  /**
   * Of the body: letterhead and signature are printed in columns, which is no error of letters.
   * What stands in the reading before and after the body is free.
   */
  static double of(String reading, String text) {
    String body = body(text).replaceAll("\\s+", " ").strip();
    String read = reading.replaceAll("\\s+", " ");
    if (body.isEmpty()) {
      return 1;
    }
    int[] row = new int[read.length() + 1];
    for (int i = 1; i <= body.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= read.length(); j++) {
        int change = diagonal + (body.charAt(i - 1) == read.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    int least = body.length();
    for (int cost : row) {
      least = Math.min(least, cost);
    }
    return (double) least / body.length();
  }

  private static String body(String text) {
    int date = text.indexOf("\n", Math.max(0, text.indexOf("ngày")));
    int recipients = text.indexOf("\nNơi nhận");
    int from = Math.clamp(date, 0, text.length());
    return text.substring(from, recipients < from ? text.length() : recipients);
  }
}
