package rasoat.crawler.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import rasoat.crawler.custody.RequestFacts;
import rasoat.model.port.ByteStore;

/**
 * The one way to the network.
 *
 * <p>A request goes on its {@link Journey}: at every hop past the {@link AddressGuard} and, for
 * pages, {@link Robots}; asked with {@link Politeness} by {@link Attempts} over the {@link Wire}.
 * What comes is kept before it is handed out.
 */
public final class PoliteFetcher implements Fetcher {

  private static final int NOT_MODIFIED = 304;

  private final ByteStore kept;
  private final Receipts receipts;
  private final Clock clock;
  private final Journey journey;
  private final Robots robots;

  /** One that tells nobody how it asked. */
  public PoliteFetcher(
      ByteStore kept,
      FetchSettings settings,
      AddressGuard guard,
      Clock clock,
      Sleeper sleeper,
      RandomGenerator random) {
    this(kept, Receipts.NONE, settings, guard, clock, sleeper, random);
  }

  /**
   * @param kept where everything that comes is kept
   * @param receipts told how it was asked for
   * @param random safe for many threads
   */
  public PoliteFetcher(
      ByteStore kept,
      Receipts receipts,
      FetchSettings settings,
      AddressGuard guard,
      Clock clock,
      Sleeper sleeper,
      RandomGenerator random) {
    this.kept = kept;
    this.receipts = receipts;
    this.clock = clock;
    Hosts hosts = new Hosts(settings, clock, sleeper);
    journey = new Journey(settings, guard, hosts, new Attempts(random));
    robots = new Robots(journey, hosts, clock);
  }

  @Override
  public FetchResult fetch(FetchRequest request) throws IOException {
    Journey.Gate gate = request.wanted() == Wanted.PAGE ? robots : any -> Optional.empty();
    return switch (journey.follow(request, gate)) {
      case Reply.None none -> none.result();
      case Reply.Answer answer when answer.status() == NOT_MODIFIED ->
          new FetchResult.NotModified();
      case Reply.Answer answer when answer.isSuccess() -> fetched(request, answer);
      case Reply.Answer answer -> failed(request, answer);
    };
  }

  private FetchResult fetched(FetchRequest request, Reply.Answer answer) throws IOException {
    Redaction redaction = Redaction.of(request);
    FetchResult.Fetched fetched =
        new FetchResult.Fetched(
            address(request, answer, redaction),
            answer.status(),
            redaction.hide(answer.headers()),
            answer.body(),
            kept.put(redaction.hide(answer.body(), request.wanted())),
            clock.instant());
    receipts.keep(fetched.raw(), facts(request, fetched, answer.peer()));
    return fetched;
  }

  private static RequestFacts facts(
      FetchRequest request, FetchResult.Fetched fetched, String peer) {
    return new RequestFacts(
        fetched.address().toString(),
        request.method(),
        fetched.status(),
        fetched.headers(),
        peer,
        fetched.at());
  }

  private static URI address(FetchRequest request, Reply.Answer answer, Redaction redaction) {
    return URI.create(
        answer.from().equals(request.sent())
            ? request.shown()
            : Redaction.shown(redaction.hide(answer.from().toString())));
  }

  private FetchResult failed(FetchRequest request, Reply.Answer answer) {
    Map<String, List<String>> headers = Redaction.of(request).hide(answer.headers());
    Optional<Instant> retryAt = RetryAfter.of(answer, clock.instant());
    return new FetchResult.Failed(
        answer.status(),
        headers,
        answer.body(),
        retryAt,
        "%s: expected an answer, got status %d"
            .formatted(answer.from().getHost(), answer.status()));
  }
}
