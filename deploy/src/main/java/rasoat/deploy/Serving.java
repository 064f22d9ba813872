package rasoat.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.Listening;
import rasoat.console.audit.AuditHead;
import rasoat.console.handover.HandoverSettings;
import rasoat.console.impersonation.PageDesk;
import rasoat.console.store.SqlReadingStore;
import rasoat.database.Database;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.settings.AccountSettings;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;
import rasoat.model.port.ByteStore;

/**
 * An open console with what it was lent; all are closed together.
 *
 * @param listening where people ask
 * @param desk by which the console changes the registry
 * @param crawling what visits beside it work with; empty when nobody visits
 */
record Serving(
    Console console,
    Listening listening,
    Database state,
    DocumentIndex registry,
    RegistryAtHome desk,
    Optional<Crawling> crawling)
    implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  private static final long LONGEST_CLOSE_SECONDS = 10;

  /** Starts the console; what it was lent is closed again when it cannot start. */
  static Serving open(
      int port,
      Listening listening,
      Path sessionKey,
      HandoverSettings handovers,
      AccountSettings accounts,
      Database state,
      PageDesk pages,
      AuditHead audit,
      ByteStore pictures,
      DocumentIndex registry,
      RegistryAtHome desk,
      Optional<Crawling> crawling)
      throws IOException {
    ConsoleSettings settings =
        beside(
            crawling,
            ConsoleSettings.of(port, state, pictures)
                .withListening(listening)
                .withSessionKey(sessionKey)
                .withAudit(audit)
                .withDocuments(new RegisteredDocuments(registry, SqlReadingStore.over(state)))
                .withHandovers(handovers)
                .withAccounts(accounts.rules())
                .withDirectory(accounts.directory())
                .withDesk(desk)
                .withPages(pages));
    try {
      return new Serving(Console.start(settings), listening, state, registry, desk, crawling);
    } catch (IOException | RuntimeException e) {
      Closeable visits = closing(crawling);
      try (registry;
          state;
          desk;
          visits) {
        throw e;
      }
    }
  }

  private static ConsoleSettings beside(Optional<Crawling> crawling, ConsoleSettings alone) {
    return crawling
        .map(visits -> alone.withTips(visits.tips()).withWatch(new VisitedSources(visits)))
        .orElse(alone);
  }

  private static Closeable closing(Optional<Crawling> crawling) {
    return () -> {
      if (crawling.isPresent()) {
        crawling.get().close();
      }
    };
  }

  String address() {
    return listening.url(console.port());
  }

  /**
   * Says where the console is, and returns (closed) when the process is told to end.
   *
   * @param work what goes on beside it, ended first
   */
  void untilEnd(Terminal terminal, Closeable work) throws IOException, InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(end, closed), "end"));
    terminal.out().println("Console: " + address() + "   (Ctrl-C ends it)");
    console
        .firstSecret()
        .ifPresent(
            secret ->
                terminal
                    .out()
                    .println("No account yet. One-time code for the administrator: " + secret));
    end.await();
    try (work) {
      LOG.debug("ending");
    } finally {
      close();
      closed.countDown();
    }
  }

  /** The process ends when its hooks return, so this one waits until all is closed. */
  private static void finish(CountDownLatch end, CountDownLatch closed) {
    end.countDown();
    try {
      boolean inTime = closed.await(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
      LOG.debug("closed in time: {}", inTime);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    Closeable visits = closing(crawling);
    try (registry;
        state;
        desk;
        visits) {
      console.close();
    }
  }
}
