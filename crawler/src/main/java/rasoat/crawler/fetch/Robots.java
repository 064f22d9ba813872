package rasoat.crawler.fetch;

import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The robots.txt of every host that was asked for a page. */
final class Robots implements Journey.Gate {

  private final Map<String, RobotsFile> files = new ConcurrentHashMap<>();
  private final Journey journey;
  private final Hosts hosts;
  private final Clock clock;

  Robots(Journey journey, Hosts hosts, Clock clock) {
    this.journey = journey;
    this.hosts = hosts;
    this.clock = clock;
  }

  @Override
  public Optional<FetchResult> objection(URI address) throws InterruptedIOException {
    return files
        .computeIfAbsent(
            Hosts.name(address),
            name -> new RobotsFile(address, hosts.of(address), clock, this::read))
        .objection(address);
  }

  private Reply read(URI place) throws InterruptedIOException {
    return journey.follow(FetchRequest.of(place, Wanted.PAGE), any -> Optional.empty());
  }
}
