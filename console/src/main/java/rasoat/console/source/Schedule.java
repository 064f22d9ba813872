package rasoat.console.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.console.VietnamTime;

/**
 * When sources are visited.
 *
 * @param nightly of sources without a schedule of their own
 * @param own of the others
 * @param blackouts in which nobody is visited, {@code 07:00-18:00} Vietnamese time
 */
public record Schedule(Planned nightly, List<Planned> own, List<String> blackouts) {

  public Schedule {
    own = List.copyOf(own);
    blackouts = List.copyOf(blackouts);
  }

  /**
   * When something is due.
   *
   * @param source empty for the nightly sweep
   * @param cron as it is set
   * @param next the first time from now on; empty for never
   */
  public record Planned(String source, String cron, Optional<Instant> next) {

    /** The time as people write it; empty for never. */
    public String time() {
      return next.map(VietnamTime::minute).orElse("");
    }
  }
}
