package rasoat.crawler.custody;

/**
 * One thing that was looked at in a package.
 *
 * @param what such as {@code hash images/01-a.jpg}
 * @param reason what was expected and what came; for a good one, what it says
 */
public record Check(String what, Verdict verdict, String reason) {

  /** How it went. */
  public enum Verdict {
    OK,
    /**
     * It is not there and need not be, such as a time-stamp: it proves nothing and spoils nothing.
     */
    ABSENT,
    FAILED
  }

  static Check ok(String what, String reason) {
    return new Check(what, Verdict.OK, reason);
  }

  /** What a chain comes to. */
  static Check of(String what, Chain chain) {
    return switch (chain) {
      case Chain.Whole whole -> ok(what, whole.lines() + " lines");
      case Chain.Broken broken -> failed(what, "line " + broken.line() + ": " + broken.reason());
    };
  }

  static Check absent(String what, String reason) {
    return new Check(what, Verdict.ABSENT, reason);
  }

  static Check failed(String what, String reason) {
    return new Check(what, Verdict.FAILED, reason);
  }
}
