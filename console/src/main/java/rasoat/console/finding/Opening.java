package rasoat.console.finding;

import java.time.Instant;
import java.util.Optional;

/**
 * What is secret, about to be opened or open: a statement of two persons, good until then.
 *
 * @param askedBy the id of the first account
 * @param approver the name of the second person; empty while there is none
 */
record Opening(long askedBy, String asker, Optional<String> approver, Instant until) {

  public boolean isOpen() {
    return approver.isPresent();
  }
}
