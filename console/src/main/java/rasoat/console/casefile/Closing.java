package rasoat.console.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a case ended.
 *
 * @param on the day of the outcome
 * @param statedBy who stated it: an agency or an office
 * @param reference of the document that states it; may be empty
 * @param by the account that closed the case
 */
public record Closing(
    Outcome outcome, LocalDate on, String statedBy, String reference, Instant at, String by) {

  public Closing {
    if (statedBy.isBlank()) {
      throw new IllegalArgumentException("an outcome needs whoever stated it");
    }
  }
}
