package rasoat.crawler.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says when something is due: at the times of its cron expression, outside of blackout windows.
 *
 * @param blackouts in which nothing is due
 */
public record Timetable(List<Blackout> blackouts) {

  /** More windows than this one after the other leave no time at all. */
  private static final int MOST_WINDOWS = 48;

  public Timetable {
    blackouts = List.copyOf(blackouts);
  }

  /**
   * When it is due next.
   *
   * @param last when it was last begun; however many times have passed since, it is due once
   * @return in the past when it was missed; empty when it never is due again
   */
  public Optional<Instant> due(Cron cron, Instant last) {
    return cron.after(last);
  }

  /** Whether it should begin at that moment. */
  public boolean isDue(Cron cron, Instant last, Instant now) {
    return isOpen(now) && due(cron, last).filter(due -> !due.isAfter(now)).isPresent();
  }

  /** Whether visits may begin, and go on. */
  public boolean isOpen(Instant moment) {
    return blackouts.stream().noneMatch(blackout -> blackout.covers(moment));
  }

  /**
   * The first moment from that one on in which visits may begin; empty when the windows leave none.
   */
  public Optional<Instant> openFrom(Instant moment) {
    Instant open = moment;
    for (int i = 0; i < MOST_WINDOWS; i++) {
      Optional<Blackout> covering = covering(open);
      if (covering.isEmpty()) {
        return Optional.of(open);
      }
      open = covering.get().endAfter(open);
    }
    return Optional.empty();
  }

  private Optional<Blackout> covering(Instant moment) {
    return blackouts.stream().filter(blackout -> blackout.covers(moment)).findFirst();
  }
}
