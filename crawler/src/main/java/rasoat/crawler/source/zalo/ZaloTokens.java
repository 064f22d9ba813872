package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.Pause;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Sha256;

/**
 * The tokens of an Official Account. An access token is valid for 25 hours; it is renewed after 20,
 * or when Zalo refuses it.
 *
 * <p>A refresh token works once, and Zalo answers with the next one. Two who use the same one, or
 * an answer that is lost, lock the account out for good. So whoever renews does it alone, reads the
 * file again first, and uses no pair that is not on disk. What Zalo refused is not tried again,
 * also after a restart, until a person enters another pair or another app secret.
 *
 * <p>Safe for many threads, and for many processes with the same file.
 */
public final class ZaloTokens {

  private static final Logger log = LoggerFactory.getLogger(ZaloTokens.class);
  private static final Duration RENEWED_AFTER = Duration.ofHours(20);
  private static final Duration VALID_FOR = Duration.ofHours(25);
  private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

  private final ZaloAccess access;
  private final TokenFile file;
  private final Fetcher fetcher;
  private final InstantSource clock;
  private final Pause pause = new Pause();

  /**
   * @param file JSON with {@code access_token} and {@code refresh_token}, as Zalo's API Explorer
   *     gives them; it is rewritten with every new pair
   */
  public ZaloTokens(ZaloAccess access, Path file, Fetcher fetcher, InstantSource clock) {
    this.access = access;
    this.file = new TokenFile(file);
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** A token to ask with. */
  Secret token() throws IOException, VisitEndException {
    TokenPair pair = read();
    return isOlder(pair, RENEWED_AFTER)
        ? renewed(each -> isOlder(each, RENEWED_AFTER))
        : pair.access();
  }

  /** Another token than that one, which Zalo refused. */
  Secret insteadOf(Secret refused) throws IOException, VisitEndException {
    return renewed(each -> each.access().reveal().equals(refused.reveal()));
  }

  private Secret renewed(Predicate<TokenPair> isDue) throws IOException, VisitEndException {
    return file.alone(
        () -> {
          TokenPair now = read();
          return isDue.test(now) ? renewed(now) : now.access();
        });
  }

  private Secret renewed(TokenPair old) throws IOException, VisitEndException {
    if (old.refused().equals(credentials(old))) {
      throw lockedOut("expected a token pair that Zalo takes, got the one it refused before");
    }
    Optional<VisitOutcome.Deferred> wait = pause.at(clock.instant());
    if (wait.isPresent()) {
      return meanwhile(old, wait.get());
    }
    return switch (fetcher.fetch(request(old))) {
      case FetchResult.Fetched answer -> read(answer.body(), old);
      case FetchResult.Failed failed when isRefusal(failed) -> throw refused(failed.body(), old);
      case FetchResult.Failed failed -> later(old, failed.reason());
      case FetchResult.Deferred deferred -> later(old, deferred.reason());
      case FetchResult.Refused(String reason) -> later(old, reason);
      case FetchResult.TooLarge(long limit, String reason) -> later(old, reason);
      case FetchResult.Unreachable(String reason) -> later(old, reason);
      case FetchResult.NotModified() -> later(old, "expected a token pair, got 304");
    };
  }

  private FetchRequest request(TokenPair old) {
    return FetchRequest.of(ZaloAccess.address(access.oauth(), "/v4/oa/access_token"), Wanted.ANSWER)
        .withSecretHeader("secret_key", access.appSecret())
        .posting(
            Map.of(
                "app_id", Secret.of(access.appId()),
                "grant_type", Secret.of("refresh_token"),
                "refresh_token", old.refresh()));
  }

  private Secret read(byte[] body, TokenPair old) throws IOException, VisitEndException {
    LooseJson json = LooseJson.parse(body).orElseThrow(() -> refused(body, old));
    if (json.text("access_token").isBlank() || json.text("refresh_token").isBlank()) {
      throw refused(body, old);
    }
    TokenPair pair =
        TokenPair.obtained(
            Secret.of(json.text("access_token")),
            Secret.of(json.text("refresh_token")),
            clock.instant());
    file.write(pair, old);
    log.info("zalo: the token pair was renewed");
    return pair.access();
  }

  /** Zalo said no by itself; a host on the way that is overloaded is none. */
  private static boolean isRefusal(FetchResult.Failed failed) {
    return failed.status() < 500
        && LooseJson.parse(failed.body()).filter(json -> json.has("error")).isPresent();
  }

  private VisitEndException refused(byte[] body, TokenPair old) {
    String code = LooseJson.parse(body).map(json -> json.text("error")).orElse("");
    try {
      file.write(old.refused(credentials(old)), old);
    } catch (IOException e) {
      log.error("zalo: that the token pair was refused could not be kept", e);
    }
    return lockedOut(
        "expected a new token pair, got %s; the refresh token may have been used before the last stop"
            .formatted(code.isEmpty() ? "no token" : "error " + code));
  }

  private Secret later(TokenPair old, String reason) throws VisitEndException {
    return meanwhile(old, pause.until(clock.instant().plus(BETWEEN_TRIES), reason));
  }

  private Secret meanwhile(TokenPair old, VisitOutcome.Deferred wait) throws VisitEndException {
    if (isOlder(old, VALID_FOR)) {
      throw new VisitEndException(wait);
    }
    return old.access();
  }

  private VisitEndException lockedOut(String reason) {
    return new VisitEndException(
        new VisitOutcome.Stopped(
            reason,
            "copy a new access and refresh token from Zalo's API Explorer into %s, and check the app secret"
                .formatted(file)));
  }

  private TokenPair read() throws IOException, VisitEndException {
    try {
      return file.read();
    } catch (NoSuchFileException e) {
      throw lockedOut("expected a token pair in %s, got no file".formatted(file));
    }
  }

  private boolean isOlder(TokenPair pair, Duration age) {
    return !clock.instant().isBefore(pair.obtained().plus(age));
  }

  /** Stands for what Zalo was asked with, and does not tell it. */
  private String credentials(TokenPair pair) {
    String all =
        String.join("\n", access.appId(), access.appSecret().reveal(), pair.refresh().reveal());
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).value();
  }
}
