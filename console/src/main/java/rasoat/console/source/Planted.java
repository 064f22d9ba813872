package rasoat.console.source;

import java.time.Instant;
import java.util.Optional;
import rasoat.console.VietnamTime;

/**
 * A canary: an invented document of our own that has to be found every night.
 *
 * @param arrived when it was found; empty while it was not
 */
public record Planted(Instant planted, Optional<Instant> arrived) {

  /** When it was sent off. */
  public String time() {
    return VietnamTime.minute(planted);
  }

  /** When it was found; empty while it was not. */
  public String arrival() {
    return arrived.map(VietnamTime::minute).orElse("");
  }
}
