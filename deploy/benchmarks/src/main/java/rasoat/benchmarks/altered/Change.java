package rasoat.benchmarks.altered;

/**
 * One change in a copy.
 *
 * @param text the whole altered text
 * @param at where the change begins in the altered text
 * @param official what the official text says there; empty when something was added
 * @param seen what the copy says there; empty when something was left out
 * @param oneDigit whether a single digit was exchanged
 */
public record Change(
    ChangeKind kind, String text, int at, String official, String seen, boolean oneDigit) {

  static Change replacing(ChangeKind kind, String text, int from, int to, String seen) {
    String official = text.substring(from, to);
    return new Change(
        kind,
        text.substring(0, from) + seen + text.substring(to),
        from,
        official,
        seen,
        differing(official, seen) == 1);
  }

  private static int differing(String a, String b) {
    int differing = Math.abs(a.length() - b.length());
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      boolean digits = Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(i));
      differing += a.charAt(i) == b.charAt(i) ? 0 : digits ? 1 : 2;
    }
    return differing;
  }
}
