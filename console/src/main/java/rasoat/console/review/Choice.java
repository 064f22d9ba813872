package rasoat.console.review;

/**
 * Another list that can be chosen.
 *
 * @param message names its words in the message files
 * @param amount how much it shows; {@link QueueRows#MOST_COUNTED} and one for more
 */
public record Choice(String message, String address, int amount, boolean chosen) {

  /** {@code 1000+} where nobody counted on. */
  public String counted() {
    return amount > QueueRows.MOST_COUNTED
        ? QueueRows.MOST_COUNTED + "+"
        : Integer.toString(amount);
  }
}
