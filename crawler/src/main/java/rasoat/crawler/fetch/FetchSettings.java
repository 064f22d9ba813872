package rasoat.crawler.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How we behave.
 *
 * @param userAgent how we introduce ourselves to hosts
 * @param spacing the shortest time between two requests to a host
 * @param spacings the same for single hosts and everything below them, such as {@code t.me}
 * @param time the longest that an answer may take, where it is shorter than {@link Wanted#time()}
 * @param limit the most bytes that an answer may have, where it is less than {@link Wanted#limit()}
 */
public record FetchSettings(
    String userAgent, Duration spacing, Map<String, Duration> spacings, Duration time, long limit) {

  private static final Pattern ASCII = Pattern.compile("[ -~]+");
  private static final Duration POLITE = Duration.ofSeconds(5);
  private static final Duration QUICK = Duration.ofSeconds(1);

  /**
   * Channel previews ask for 3 s; interfaces say in their headers when it becomes too much, and
   * networks of media servers are made for albums.
   */
  private static final Map<String, Duration> KNOWN =
      Map.ofEntries(
          Map.entry("t.me", Duration.ofSeconds(3)),
          Map.entry("api.telegram.org", QUICK),
          Map.entry("telesco.pe", QUICK),
          Map.entry("cdn-telegram.org", QUICK),
          Map.entry("graph.facebook.com", QUICK),
          Map.entry("fbcdn.net", QUICK),
          Map.entry("graph.threads.net", QUICK),
          Map.entry("cdninstagram.com", QUICK),
          Map.entry("openapi.zalo.me", QUICK),
          Map.entry("oauth.zaloapp.com", QUICK),
          Map.entry("zdn.vn", QUICK),
          Map.entry("googleapis.com", QUICK),
          Map.entry("ytimg.com", QUICK));

  public FetchSettings {
    if (!ASCII.matcher(userAgent).matches()) {
      throw new IllegalArgumentException(
          "expected an office and a contact in ASCII, got " + userAgent);
    }
    spacings = Map.copyOf(spacings);
  }

  /**
   * The usual behaviour.
   *
   * @param version of this program
   * @param office the address of the office that runs it
   * @param contact whom a host may write to
   */
  public static FetchSettings of(String version, String office, String contact) {
    return new FetchSettings(
        "RaSoat/%s (+%s; %s)".formatted(version, office, contact),
        POLITE,
        KNOWN,
        Wanted.MEDIA.time(),
        Wanted.MEDIA.limit());
  }

  /** The same with another spacing everywhere. */
  public FetchSettings spacedBy(Duration spacing) {
    return new FetchSettings(userAgent, spacing, Map.of(), time, limit);
  }

  /** The same with answers of at most that time and size. */
  public FetchSettings within(Duration time, long limit) {
    return new FetchSettings(userAgent, spacing, spacings, time, limit);
  }

  /** The time between two requests to that host, or one below it. */
  Duration spacing(String host) {
    for (String domain = host; !domain.isEmpty(); domain = parent(domain)) {
      Duration own = spacings.get(domain);
      if (own != null) {
        return own;
      }
    }
    return spacing;
  }

  Duration time(Wanted wanted) {
    return time.compareTo(wanted.time()) < 0 ? time : wanted.time();
  }

  long limit(Wanted wanted) {
    return Math.min(limit, wanted.limit());
  }

  private static String parent(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0 ? "" : domain.substring(dot + 1);
  }
}
