package rasoat.deploy.crawl;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.Crawler;
import rasoat.crawler.custody.Stamping;
import rasoat.deploy.settings.CrawlSettings;
import rasoat.model.finding.Kind;

/**
 * What is done by itself. Each beat does what is due: sources are visited, what came in is judged,
 * what need not be kept is forgotten, the canary is planted, the report is made.
 *
 * <p>Where machines are many, each judges what waits for any of them, and one at a time leads: it
 * does all the rest.
 *
 * <p>Nothing but the store says what was done, so it does not matter when the program was off: what
 * was missed is due with the first beat after.
 */
public final class Night {

  private static final Logger LOG = LoggerFactory.getLogger(Night.class);

  private final CrawlSettings settings;
  private final Agenda agenda;
  private final Crawler crawler;
  private final Judging judging;
  private final CanaryInbox canary;
  private final Reporting reporting;
  private final Instant begun;

  Night(
      CrawlSettings settings,
      Agenda agenda,
      Crawler crawler,
      Judging judging,
      CanaryInbox canary,
      Reporting reporting) {
    this.settings = settings;
    this.agenda = agenda;
    this.crawler = crawler;
    this.judging = judging;
    this.canary = canary;
    this.reporting = reporting;
    this.begun = reporting.clock().instant();
  }

  /**
   * Does what is due now.
   *
   * @param isOver whether the program is ending
   * @return the report, when it was time for one
   */
  public Optional<MorningReport> beat(BooleanSupplier isOver) throws IOException {
    visit(isOver);
    judge(isOver);
    return finish();
  }

  /** The same without judging: what one machine of many does. */
  public Optional<MorningReport> lead(BooleanSupplier isOver) throws IOException {
    visit(isOver);
    return finish();
  }

  /** Judges what waits: what every machine of many does. */
  public void judge(BooleanSupplier isOver) throws IOException {
    if (reporting.queue().depth().waiting() > 0 && !isOver.getAsBoolean()) {
      reporting.reports().judged(reporting.clock().instant(), judging.judge());
    }
  }

  private void visit(BooleanSupplier isOver) throws IOException {
    if (!agenda.isOpen()) {
      return;
    }
    if (agenda.isCanaryDue(canary.lastPlanted())) {
      canary.plant();
    }
    crawler.round(
        agenda.due(),
        settings.parallel(),
        settings.budget(),
        () -> isOver.getAsBoolean() || !agenda.isOpen());
    Instant now = reporting.clock().instant();
    reporting.forgetting().visited(now.minus(settings.keep()));
  }

  private Optional<MorningReport> finish() throws IOException {
    Instant now = reporting.clock().instant();
    reporting.forgetting().custody().endQuarantine();
    if (reporting.queue().depth().isEmpty()) {
      // Nobody's time is over while he still waits to be judged.
      reporting.forgetting().expire(now);
    }
    Instant since = reporting.reports().last().orElse(begun);
    return agenda.isReportDue(since) ? Optional.of(report(since, now)) : Optional.empty();
  }

  private MorningReport report(Instant since, Instant now) throws IOException {
    Forgetting forgetting = reporting.forgetting();
    forgetting.sweep(now.minus(settings.keep()));
    forgetting.custody().daily().ifPresent(Night::tell);
    MorningReport report = reporting.since(since);
    reporting.reports().write(report);
    if (report.isAlarm()) {
      LOG.error(
          "the morning report needs a person: {} sources not scanned, {} canaries lost",
          report.notScanned().size(),
          report.lost().size());
    }
    return report;
  }

  private static void tell(Stamping stamping) {
    stamping.problems().forEach(problem -> LOG.warn("time-stamp of the custody log: {}", problem));
  }

  /** Has what waits in the queue judged; returns how many posts there were of each kind. */
  @FunctionalInterface
  public interface Judging {
    Map<Kind, Long> judge() throws IOException;
  }
}
