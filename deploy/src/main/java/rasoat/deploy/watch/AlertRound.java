package rasoat.deploy.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.audit.AuditLog;
import rasoat.console.audit.Verification;
import rasoat.console.handover.Postman;
import rasoat.console.handover.Webhook;
import rasoat.crawler.source.Source;
import rasoat.crawler.store.VisitTally;
import rasoat.database.Claim;
import rasoat.database.Database;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.settings.AlertSettings;
import rasoat.detector.worker.Crew;
import rasoat.detector.worker.WorkerCounts;

/** Looks at a running program every now and then, and has the operator told what is wrong. */
public final class AlertRound implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);

  /** The whole audit trail is read to check it. */
  private static final Duration AUDIT = Duration.ofDays(1);

  private final Crawling crawling;
  private final Database state;
  private final Path folder;
  private final InstantSource clock;
  private final Asked<Boolean> auditBroken;
  private final Alerts alerts;
  private final Instant begun;
  private WorkerCounts workers = Crew.counts();
  private boolean failing;

  /**
   * Rounds over what is open.
   *
   * @param folder that all machines share; what stands is noted there
   */
  public AlertRound(
      AlertSettings settings,
      Crawling crawling,
      Database state,
      AuditLog audit,
      Path folder,
      Postman postman,
      InstantSource clock)
      throws IOException {
    this.crawling = crawling;
    this.state = state;
    this.folder = folder;
    this.clock = clock;
    this.begun = clock.instant();
    this.auditBroken =
        new Asked<>("audit", () -> audit.verify() instanceof Verification.Broken, AUDIT, clock);
    this.alerts =
        new Alerts(settings, folder.resolve("alerts.json"), messengers(settings, postman));
  }

  private static List<Messenger> messengers(AlertSettings settings, Postman postman)
      throws IOException {
    List<Messenger> messengers = new ArrayList<>();
    settings.mail().map(MailMessenger::new).ifPresent(messengers::add);
    if (settings.webhook().isPresent()) {
      String key =
          Files.readString(settings.webhook().get().keyFile(), StandardCharsets.UTF_8).strip();
      Webhook webhook =
          new Webhook(
              settings.webhook().get().address(), key.getBytes(StandardCharsets.UTF_8), postman);
      messengers.add(
          notice -> webhook.deliver(notice.at().toEpochMilli(), notice.json(), notice.at()));
    }
    return messengers;
  }

  /** One round, unless another machine makes one. */
  @Override
  public void run() {
    try {
      Optional<Claim> claim = claim();
      if (claim.isPresent()) {
        Claim held = claim.get();
        try (held) {
          alerts.round(situation(), clock.instant());
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("alerts could not be looked after: {}", e.getMessage());
    }
  }

  /** Without a database nobody can agree: then each machine tells for itself. */
  private Optional<Claim> claim() {
    try {
      return state.claim("alerts");
    } catch (IOException e) {
      return Optional.of(() -> {});
    }
  }

  private Optional<Situation> situation() {
    try {
      Instant now = clock.instant();
      return Optional.of(
          new Situation(
              now,
              crawling.store().canaries().all(),
              completed(),
              crawling.depth(),
              crawling.oldestWaiting(),
              folder.toFile().getUsableSpace(),
              state.serverTime().map(server -> Duration.between(server, now)),
              areWorkersFailing(),
              auditBroken.answer().orElse(false)));
    } catch (IOException | RuntimeException e) {
      LOG.warn("stores could not be asked: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** From the first that cannot begin until one does. */
  private boolean areWorkersFailing() {
    WorkerCounts now = Crew.counts();
    if (now.failedStarts() > workers.failedStarts()) {
      failing = true;
    } else if (now.started() > workers.started()) {
      failing = false;
    }
    workers = now;
    return failing;
  }

  private Map<String, Instant> completed() throws IOException {
    Map<String, Instant> completed = new HashMap<>();
    for (Source source : crawling.set().now().visited()) {
      completed.put(source.id(), begun);
    }
    for (VisitTally visits : crawling.store().sources().tally()) {
      if (visits.isCompleted()) {
        completed.replace(visits.source(), visits.last());
      }
    }
    return completed;
  }
}
