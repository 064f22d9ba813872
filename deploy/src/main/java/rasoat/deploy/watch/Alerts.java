package rasoat.deploy.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.deploy.settings.AlertSettings;
import rasoat.deploy.watch.Notice.Change;

/**
 * Tells an operator what is wrong: once when it begins, again after a while, and when it is over.
 * What could not be sent is sent the next time.
 */
final class Alerts {

  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

  private final AlertSettings settings;
  private final StandingFile file;
  private final List<Messenger> messengers;

  /** Alerts whose state lies in that file. */
  Alerts(AlertSettings settings, Path file, List<Messenger> messengers) {
    this.settings = settings;
    this.file = new StandingFile(file);
    this.messengers = List.copyOf(messengers);
  }

  /**
   * Tells what changed.
   *
   * @param situation empty when the stores could not be asked: then nothing that stands is over
   */
  void round(Optional<Situation> situation, Instant now) throws IOException {
    List<Standing> before = file.read();
    Set<Alert> alerts = situation.map(one -> one.alerts(settings)).orElseGet(() -> unknown(before));
    List<Standing> after = new ArrayList<>();
    for (Standing one : before) {
      if (alerts.remove(one.alert())) {
        after.add(stand(one, now));
      } else if (!isSent(new Notice(Change.OVER, one.alert(), one.since(), now))) {
        after.add(one);
      }
    }
    for (Alert alert : alerts) {
      if (isSent(new Notice(Change.RAISED, alert, now, now))) {
        after.add(new Standing(alert, now, now));
      }
    }
    if (!after.equals(before)) {
      file.write(after);
    }
  }

  private static Set<Alert> unknown(List<Standing> before) {
    Set<Alert> alerts = new HashSet<>(Set.of(Alert.of(Rule.STORE)));
    alerts.addAll(before.stream().map(Standing::alert).collect(Collectors.toSet()));
    return alerts;
  }

  private Standing stand(Standing one, Instant now) {
    boolean due = !one.told().plus(settings.repeat()).isAfter(now);
    return due && isSent(new Notice(Change.STILL, one.alert(), one.since(), now))
        ? new Standing(one.alert(), one.since(), now)
        : one;
  }

  /** By one of them at least: nobody is told twice because another could not be reached. */
  private boolean isSent(Notice notice) {
    boolean sent = false;
    for (Messenger messenger : messengers) {
      try {
        messenger.send(notice);
        sent = true;
      } catch (IOException e) {
        LOG.error("an alert ({}) could not be sent: {}", notice.alert().rule(), e.getMessage());
      }
    }
    return sent;
  }
}
