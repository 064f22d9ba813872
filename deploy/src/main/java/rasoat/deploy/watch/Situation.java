package rasoat.deploy.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.store.Canary;
import rasoat.deploy.settings.AlertSettings;
import rasoat.model.port.QueueDepth;

/**
 * How things are, as far as alerts go.
 *
 * @param completed when the last visit to each watched source was completed, or when it was first
 *     watched
 * @param workersFail whether workers could not begin, and none did since
 */
record Situation(
    Instant now,
    List<Canary> canaries,
    Map<String, Instant> completed,
    QueueDepth queue,
    Optional<Instant> oldest,
    long free,
    Optional<Duration> skew,
    boolean workersFail,
    boolean auditBroken) {

  Situation {
    canaries = List.copyOf(canaries);
    completed = Map.copyOf(completed);
  }

  /** What is wrong by those settings. */
  Set<Alert> alerts(AlertSettings settings) {
    Set<Alert> alerts = new HashSet<>();
    addIf(isLost(settings), Rule.CANARY, alerts);
    addIf(isOlder(oldest, settings.queue()), Rule.QUEUE, alerts);
    addIf(queue.dead() >= settings.dead(), Rule.DEAD, alerts);
    addIf(free < settings.disk(), Rule.DISK, alerts);
    addIf(
        skew.filter(off -> off.abs().compareTo(settings.clock()) > 0).isPresent(),
        Rule.CLOCK,
        alerts);
    addIf(workersFail, Rule.WORKERS, alerts);
    addIf(auditBroken, Rule.AUDIT, alerts);
    completed.forEach(
        (source, last) -> {
          if (isOlder(Optional.of(last), settings.source())) {
            alerts.add(new Alert(Rule.SOURCE, source));
          }
        });
    return alerts;
  }

  /** The last one counts: it is over when a later one arrives. */
  private boolean isLost(AlertSettings settings) {
    return canaries.stream()
        .filter(
            one ->
                one.arrived().isPresent() || isOlder(Optional.of(one.planted()), settings.canary()))
        .findFirst()
        .filter(one -> one.arrived().isEmpty())
        .isPresent();
  }

  private boolean isOlder(Optional<Instant> time, Duration limit) {
    return time.filter(at -> at.plus(limit).isBefore(now)).isPresent();
  }

  private static void addIf(boolean wrong, Rule rule, Set<Alert> alerts) {
    if (wrong) {
      alerts.add(Alert.of(rule));
    }
  }
}
