package rasoat.console.review;

import java.io.Serializable;

/**
 * What somebody had written when it could not be done: put back into the form.
 *
 * @param reason the name of a {@link Reason}; empty when none was chosen
 * @param message names in the message files why it was not done
 */
public record Draft(String reason, String note, String message) implements Serializable {

  private static final long serialVersionUID = 1;
}
