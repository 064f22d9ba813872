package rasoat.console.source;

/**
 * A place that is watched. Nothing in it names a person or holds a token.
 *
 * @param connector how it is read
 * @param address as its connector understands it
 * @param purpose what it is watched for
 * @param legalBasis by what right
 * @param confirmedBy which authority stands behind it; empty when none does
 * @param origin where it is set
 * @param isOn whether it is visited
 */
public record WatchedSource(
    String id,
    String connector,
    String address,
    String purpose,
    String legalBasis,
    Standing standing,
    String confirmedBy,
    Origin origin,
    boolean isOn,
    Fare fare) {

  /** Where a source is set, and so where it can be changed. */
  public enum Origin {
    FILE,
    CONSOLE,
    PROGRAM
  }

  /** Whether an authority stands behind a place (requirements R2 to R5). */
  public enum Standing {
    OFFICIAL,
    INFORMAL,
    UNKNOWN
  }

  /** How it fares in a word. */
  public Condition condition() {
    return isOn ? fare.condition() : Condition.OFF;
  }

  /** Whether it can be changed here. */
  public boolean isSetHere() {
    return origin == Origin.CONSOLE;
  }
}
