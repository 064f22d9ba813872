package rasoat.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import rasoat.crawler.schedule.Heartbeat;
import rasoat.deploy.settings.AlertSettings;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.watch.AlertRound;
import rasoat.deploy.watch.Figures;
import rasoat.deploy.watch.StoredFigures;
import rasoat.deploy.watch.WatchServer;
import rasoat.deploy.watch.WatchServer.Answer;

/** The port on which a running program tells its operator how it does. */
record Lookout(WatchServer server) implements Closeable {

  /** Has the operator told what is wrong, minute by minute, where that is set. */
  static Closeable alerts(Wiring wiring, Serving serving) throws IOException {
    AlertSettings settings = wiring.place().settings().watch().alerts();
    if (!settings.isOn() || serving.crawling().isEmpty()) {
      return () -> {};
    }
    Heartbeat beat =
        Heartbeat.start(
            new AlertRound(
                settings,
                serving.crawling().get(),
                serving.state(),
                wiring.audit(serving.state()),
                wiring.sharedFolder(),
                new DirectPostman(),
                InstantSource.system()));
    return beat::close;
  }

  /** Opens it over what is served. */
  static Lookout open(int port, Figures figures, Wiring wiring, Serving serving)
      throws IOException {
    StoredFigures stored =
        new StoredFigures(figures, InstantSource.system())
            .of(serving.state(), wiring.audit(serving.state())::entries)
            .of("home", wiring.home().folder())
            .of("shared", wiring.sharedFolder());
    serving.crawling().ifPresent(stored::of);
    Settings settings = wiring.place().settings();
    return new Lookout(
        WatchServer.open(
            port,
            Map.of(
                "/metrics",
                WatchServer.metrics(figures, stored),
                "/health",
                () -> answer(health(wiring, settings, serving)))));
  }

  private static Answer answer(Health health) {
    return new Answer(
        health.isFailed() ? 503 : 200, "application/json; charset=utf-8", health.json());
  }

  /** What can be said without stopping anything: as the doctor says it. */
  private static Health health(Wiring wiring, Settings settings, Serving serving) {
    Health health =
        new Health(new Checks(wiring, serving.console().port()).whileRunning())
            .and(new ServerChecks(serving.state(), InstantSource.system()).run())
            .and(new PlaceChecks(wiring.home(), settings).run());
    return serving.crawling().map(CrawlChecks::beside).map(health::and).orElse(health);
  }

  @Override
  public void close() {
    server.close();
  }
}
