package rasoat.console.source;

/**
 * A place that is watched. Nothing in it names a person or holds a token.
 *
 * @param connector how it is read
 * @param address as its connector understands it
 * @param purpose what it is watched for
 * @param legalBasis by what right
 * @param confirmedBy which authority stands behind it; empty when none does
 */
public record WatchedSource(
    String id,
    String connector,
    String address,
    String purpose,
    String legalBasis,
    Standing standing,
    String confirmedBy,
    Fare fare) {

  /** Whether an authority stands behind a place (requirements R2 to R5). */
  public enum Standing {
    OFFICIAL,
    INFORMAL,
    UNKNOWN
  }
}
