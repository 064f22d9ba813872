package rasoat.console.handover;

import java.util.Optional;
import rasoat.console.casefile.Operator;

/**
 * In whose name papers are written, and where the program may send.
 *
 * @param webhook empty: nowhere
 */
public record HandoverSettings(Operator operator, Optional<Webhook> webhook) {

  /** No name yet, and nowhere. */
  public static final HandoverSettings NONE =
      new HandoverSettings(Operator.UNNAMED, Optional.empty());
}
