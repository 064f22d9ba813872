package rasoat.crawler.source.facebook;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.Pause;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;

/**
 * Meta's Graph API by one token. Pages that are read with the same token or app share it, so that
 * none asks while another was told to wait. Safe for many threads.
 */
public final class Graph {

  private static final int SLOW_PERCENT = 75;
  private static final int STOP_PERCENT = 95;
  private static final Duration SLOW = Duration.ofMinutes(1);
  // The quotas of apps and users are counted over a rolling hour.
  private static final Duration WINDOW = Duration.ofHours(1);

  private final GraphAccess access;
  private final Fetcher fetcher;
  private final InstantSource clock;
  private final Pause stop = new Pause();
  private final Pause slow = new Pause();

  public Graph(GraphAccess access, Fetcher fetcher, InstantSource clock) {
    this.access = access;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** The version that is asked for. */
  String version() {
    return access.version();
  }

  /** Until when nothing new is to be begun; what was begun may be brought to its end. */
  Optional<VisitOutcome.Deferred> rest() {
    return stop.at(clock.instant()).or(() -> slow.at(clock.instant()));
  }

  /** Begins a visit, unless it is time to rest. */
  void begin() throws VisitEndException {
    Optional<VisitOutcome.Deferred> rest = rest();
    if (rest.isPresent()) {
      throw new VisitEndException(rest.get());
    }
  }

  /**
   * Asks for an object or an edge.
   *
   * @throws VisitEndException when nothing more can be asked for now
   */
  GraphReply get(String path, Map<String, String> query) throws IOException, VisitEndException {
    Optional<VisitOutcome.Deferred> pause = stop.at(clock.instant());
    if (pause.isPresent()) {
      throw new VisitEndException(pause.get());
    }
    FetchResult result = fetcher.fetch(request(path, query));
    if (result instanceof FetchResult.Fetched answer) {
      return read(answer);
    }
    if (result instanceof FetchResult.Failed failed) {
      Optional<GraphError> error = LooseJson.parse(failed.body()).flatMap(GraphError::in);
      if (error.isPresent()) {
        return refused(error.get(), Usage.in(failed::header));
      }
    }
    VisitOutcome setback = Setback.of(result);
    throw new VisitEndException(
        setback instanceof VisitOutcome.Deferred(Instant until, String reason)
            ? stop.until(until, reason)
            : setback);
  }

  private FetchRequest request(String path, Map<String, String> query) {
    String parameters =
        query.entrySet().stream()
            .map(each -> each.getKey() + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    String base = access.base().toString().replaceAll("/+$", "");
    URI address = URI.create("%s/%s/%s?%s".formatted(base, access.version(), path, parameters));
    FetchRequest request =
        FetchRequest.of(address, Wanted.ANSWER)
            .withSecretHeader("Authorization", Secret.of("Bearer " + access.token().reveal()));
    return access
        .proof()
        .map(proof -> request.withSecretQuery("appsecret_proof", proof))
        .orElse(request);
  }

  private GraphReply read(FetchResult.Fetched answer) throws VisitEndException {
    LooseJson json =
        LooseJson.parse(answer.body())
            .orElseThrow(() -> failure("expected JSON of Graph, got other bytes"));
    Usage usage = Usage.in(answer::header);
    Optional<GraphError> error = GraphError.in(json);
    if (error.isPresent()) {
      return refused(error.get(), usage);
    }
    spare(usage);
    return new GraphReply.Good(
        json, answer.raw(), answer.at(), answer.header("facebook-api-version").orElse(""));
  }

  private GraphReply refused(GraphError error, Usage usage) throws VisitEndException {
    if (error.isLimit()) {
      throw new VisitEndException(stop.until(regained(usage), "limit reached: " + error));
    }
    spare(usage);
    if (error.isOfOneObject()) {
      return new GraphReply.Closed(error);
    }
    throw new VisitEndException(error.outcome());
  }

  private void spare(Usage usage) {
    String used = usage.percent() + " % of the quota used";
    if (usage.percent() >= STOP_PERCENT || !usage.regain().isZero()) {
      stop.until(regained(usage), used);
    } else if (usage.percent() >= SLOW_PERCENT) {
      // Every call in this state costs a minute, so it is one call a minute over time.
      Instant now = clock.instant();
      Instant from = slow.at(now).map(VisitOutcome.Deferred::until).orElse(now);
      slow.until(from.plus(SLOW), used);
    }
  }

  private Instant regained(Usage usage) {
    return clock.instant().plus(usage.regain().isZero() ? WINDOW : usage.regain());
  }

  private static VisitEndException failure(String reason) {
    return new VisitEndException(new VisitOutcome.Failed(reason));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
