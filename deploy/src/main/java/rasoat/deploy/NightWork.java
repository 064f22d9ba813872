package rasoat.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.schedule.Heartbeat;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.crawl.MorningReport;
import rasoat.deploy.crawl.Night;
import rasoat.deploy.scan.QueuedPosts;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;

/** What goes on by itself beside the console: visits when they are due, judging, the report. */
final class NightWork implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

  private final Terminal terminal;
  private final Wiring wiring;
  private final Crawling crawling;
  private final Night night;
  private final AtomicBoolean ending = new AtomicBoolean();
  private final Closeable webhooks;
  private final Heartbeat heartbeat;

  private NightWork(Terminal terminal, Wiring wiring, Crawling crawling) throws IOException {
    this.terminal = terminal;
    this.wiring = wiring;
    this.crawling = crawling;
    this.night = crawling.night(() -> wiring.judge(waiting()).posts());
    this.webhooks = crawling.listen();
    this.heartbeat = Heartbeat.start(this::beat);
  }

  /** Begins, with the first beat at once. */
  static NightWork begin(Terminal terminal, Wiring wiring, Settings settings) throws IOException {
    Crawling crawling = wiring.crawling(settings);
    try {
      return new NightWork(terminal, wiring, crawling);
    } catch (IOException | RuntimeException e) {
      crawling.close();
      throw e;
    }
  }

  private QueuedPosts waiting() {
    return crawling.waiting(new TerminalReport(terminal, Progress.NONE));
  }

  private void beat() {
    try {
      night.beat(ending::get).map(MorningReport::text).ifPresent(terminal.out()::print);
    } catch (IOException | RuntimeException e) {
      // The one place that goes on after anything: the next beat may find the disk free again.
      LOG.error("the night's work failed and is tried again: {}", e.toString());
    }
  }

  /** Ends what is under way, as far as it can be ended; the rest is done the next time. */
  @Override
  public void close() throws IOException {
    ending.set(true);
    try (crawling;
        webhooks) {
      heartbeat.close();
    }
  }
}
