package rasoat.crawler.fetch;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The hosts that were ever asked, each with one {@link Politeness}. */
final class Hosts {

  private final Map<String, Politeness> known = new ConcurrentHashMap<>();
  private final FetchSettings settings;
  private final Clock clock;
  private final Sleeper sleeper;

  Hosts(FetchSettings settings, Clock clock, Sleeper sleeper) {
    this.settings = settings;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** The host of an address in lower case, with its port when that is not the usual one. */
  static String name(URI address) {
    int port = address.getPort();
    String host = plain(address);
    return port == -1 || port == 80 || port == 443 ? host : host + ":" + port;
  }

  /** A dot behind the name changes nothing. */
  private static String plain(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  Politeness of(URI address) {
    return known.computeIfAbsent(
        name(address),
        name -> new Politeness(name, settings.spacing(plain(address)), clock, sleeper));
  }
}
