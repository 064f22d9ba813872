package rasoat.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.schedule.Heartbeat;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.crawl.MorningReport;
import rasoat.deploy.crawl.Night;
import rasoat.deploy.pages.PageRound;
import rasoat.deploy.scan.QueuedPosts;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.model.finding.Kind;

/**
 * What goes on by itself beside the console: visits when they are due, judging, the report. Where
 * machines are many, all of them judge, and one at a time does the rest.
 */
final class NightWork implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

  private final Terminal terminal;
  private final Wiring wiring;
  private final Crawling crawling;
  private final Night night;
  private final PageRound pages;
  private final AtomicBoolean ending = new AtomicBoolean();
  private final Closeable webhooks;
  private final List<Heartbeat> heartbeats;

  private NightWork(Terminal terminal, Wiring wiring, Database state, Crawling crawling)
      throws IOException {
    this.terminal = terminal;
    this.wiring = wiring;
    this.crawling = crawling;
    this.pages = wiring.pageRound(state, crawling);
    crawling.tell(pages::take);
    this.night = crawling.night(() -> judged(wiring));
    this.webhooks = crawling.listen();
    this.heartbeats = heartbeats(wiring.schedule());
  }

  private List<Heartbeat> heartbeats(Optional<DatabaseAddress.PostgreSql> schedule)
      throws IOException {
    if (schedule.isEmpty()) {
      return List.of(Heartbeat.start(() -> lead(night::beat)));
    }
    Heartbeat leading = Heartbeat.cluster(schedule.get(), () -> lead(night::lead));
    return List.of(leading, Heartbeat.start(() -> attempt(this::judge)));
  }

  /** What one machine does: the night's work, and another look at pages. */
  private void lead(Work work) {
    attempt(work);
    attempt(
        isOver -> {
          pages.lookAgain(isOver);
          return Optional.empty();
        });
    attempt(isOver -> judgeAgain());
  }

  /** By a registry that another machine published since; of its own home's, who changes it does. */
  private Optional<MorningReport> judgeAgain() throws IOException {
    if (wiring.published().isPresent()) {
      wiring.rejudge(Terminal.nobody());
    }
    return Optional.empty();
  }

  private Optional<MorningReport> judge(BooleanSupplier isOver) throws IOException {
    pages.refresh();
    night.judge(isOver);
    return Optional.empty();
  }

  /**
   * Begins, with the first beat at once.
   *
   * @param state stays open
   * @param crawling stays open
   */
  static NightWork begin(Terminal terminal, Wiring wiring, Database state, Crawling crawling)
      throws IOException {
    return new NightWork(terminal, wiring, state, crawling);
  }

  private Map<Kind, Long> judged(Wiring wiring) throws IOException {
    Map<Kind, Long> posts = wiring.judge(waiting()).posts();
    crawling.clear();
    return posts;
  }

  private QueuedPosts waiting() {
    return crawling.waiting(new TerminalReport(terminal, Progress.NONE));
  }

  private void attempt(Work work) {
    try {
      work.run(ending::get).map(MorningReport::text).ifPresent(terminal.out()::print);
    } catch (IOException | RuntimeException e) {
      // The one place that goes on after anything: the next beat may find the disk free again.
      LOG.error("the night's work failed and is tried again: {}", e.toString());
    }
  }

  /** Ends what is under way, as far as it can be ended; the rest is done the next time. */
  @Override
  public void close() throws IOException {
    ending.set(true);
    try (webhooks) {
      for (Heartbeat heartbeat : heartbeats) {
        heartbeat.close();
      }
    }
  }

  /** What is done at a beat; the report, when it was time for one. */
  @FunctionalInterface
  private interface Work {
    Optional<MorningReport> run(BooleanSupplier isOver) throws IOException;
  }
}
