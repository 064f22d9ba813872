package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;

/** Zalo's interface for one Official Account. */
final class ZaloApi {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ZaloAccess access;
  private final ZaloTokens tokens;
  private final Fetcher fetcher;
  private final InstantSource clock;
  private final Pause pause = new Pause();

  ZaloApi(ZaloAccess access, ZaloTokens tokens, Fetcher fetcher, InstantSource clock) {
    this.access = access;
    this.tokens = tokens;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** What Zalo answered, errors apart. */
  record Answer(LooseJson data, Provenance provenance) {}

  /**
   * Asks; with a new token once more when the one used is refused.
   *
   * @throws VisitEndException when Zalo does not answer, or not now
   */
  Answer get(String path, Map<String, String> query) throws IOException, VisitEndException {
    Secret token = tokens.token();
    FetchResult result = ask(path, query, token);
    if (error(result).filter(ZaloError::isToken).isPresent()) {
      result = ask(path, query, tokens.insteadOf(token));
    }
    Optional<ZaloError> error = error(result);
    if (error.isPresent()) {
      throw new VisitEndException(ended(error.get()));
    }
    if (result instanceof FetchResult.Fetched answer) {
      return answer(answer);
    }
    VisitOutcome setback = Setback.of(result);
    throw new VisitEndException(
        setback instanceof VisitOutcome.Deferred(Instant until, String reason)
            ? pause.until(until, reason)
            : setback);
  }

  private FetchResult ask(String path, Map<String, String> query, Secret token)
      throws IOException, VisitEndException {
    Optional<VisitOutcome.Deferred> wait = pause.at(clock.instant());
    if (wait.isPresent()) {
      throw new VisitEndException(wait.get());
    }
    String parameters =
        new TreeMap<>(query)
            .entrySet().stream()
                .map(each -> each.getKey() + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
    return fetcher.fetch(
        FetchRequest.of(ZaloAccess.address(access.api(), path + "?" + parameters), Wanted.ANSWER)
            .withSecretHeader("access_token", token));
  }

  private static Optional<ZaloError> error(FetchResult result) {
    byte[] body = {};
    if (result instanceof FetchResult.Fetched answer) {
      body = answer.body();
    } else if (result instanceof FetchResult.Failed failed) {
      body = failed.body();
    }
    return LooseJson.parse(body).flatMap(ZaloError::in);
  }

  private Answer answer(FetchResult.Fetched answer) throws VisitEndException {
    LooseJson json =
        LooseJson.parse(answer.body())
            .filter(LooseJson::isObject)
            .orElseThrow(() -> failure("expected JSON of Zalo, got other bytes"));
    if (answer.header("x-ratelimit-remain").filter("0"::equals).isPresent()) {
      pause.until(clock.instant().plus(MINUTE), "no call is left in this minute");
    }
    return new Answer(json.at("data"), new Provenance(Route.API, answer.raw(), answer.at()));
  }

  private VisitOutcome ended(ZaloError error) {
    return error
        .pause()
        .<VisitOutcome>map(
            wait -> pause.until(clock.instant().plus(wait), "limit reached: " + error))
        .orElseGet(error::outcome);
  }

  private static VisitEndException failure(String reason) {
    return new VisitEndException(new VisitOutcome.Failed(reason));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
