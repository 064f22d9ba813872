package rasoat.index.alignment;

/** Why one reading does not decide a difference. */
public enum Doubt {
  /** It decides. */
  NONE,
  /** One digit for another: recognition makes that mistake, too. */
  SINGLE_DIGIT,
  /** Nothing stands in its place: left out, or not read. */
  NOT_SEEN,
  /** The place was read badly. */
  BADLY_READ;

  static Doubt of(String seen, String official) {
    if (seen.isBlank()) {
      return NOT_SEEN;
    }
    String first = seen.replaceAll("\\D", "");
    String second = official.replaceAll("\\D", "");
    int different = 0;
    for (int i = 0; i < Math.min(first.length(), second.length()); i++) {
      different += first.charAt(i) == second.charAt(i) ? 0 : 1;
    }
    return first.length() == second.length() && different == 1 ? SINGLE_DIGIT : BADLY_READ;
  }
}
