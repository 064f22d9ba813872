package rasoat.crawler.source.facebook;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.json.LooseJson;

/**
 * Asks Meta's oEmbed, which needs no token since June 2026, whether a post is public and still
 * there. Its answer may be used to show the post and for nothing else, so nothing of it is read but
 * whether it holds one.
 */
public final class OembedCheck {

  /** The version that answers without a token. */
  public static final String VERSION = "v26.0";

  private static final Pattern HOST =
      Pattern.compile("(?:www\\.|m\\.|web\\.)?(?:facebook\\.com|fb\\.watch)");
  private static final Pattern VIDEO =
      Pattern.compile("/(?:videos|reel|watch)(?:[/?]|$)|^//fb\\.watch/");

  private final URI base;
  private final Fetcher fetcher;

  /**
   * @param base {@link GraphAccess#META}, or a local server in tests
   */
  public OembedCheck(URI base, Fetcher fetcher) {
    this.base = base;
    this.fetcher = fetcher;
  }

  /** Whether anyone can see the post at that address now. */
  public Liveness of(URI post) throws IOException {
    String host = Optional.ofNullable(post.getHost()).orElse("").toLowerCase(Locale.ROOT);
    if (!HOST.matcher(host).matches()) {
      return new Liveness.Unknown("expected an address at facebook.com, got one at another host");
    }
    return switch (fetcher.fetch(request(post))) {
      case FetchResult.Fetched answer -> read(answer.body());
      case FetchResult.Failed failed -> read(failed);
      case FetchResult.NotModified() -> new Liveness.Unknown("expected an answer, got 304");
      case FetchResult.Deferred later -> new Liveness.Unknown(later.reason());
      case FetchResult.Refused(String reason) -> new Liveness.Unknown(reason);
      case FetchResult.TooLarge(long limit, String reason) -> new Liveness.Unknown(reason);
      case FetchResult.Unreachable(String reason) -> new Liveness.Unknown(reason);
    };
  }

  private FetchRequest request(URI post) {
    String edge = VIDEO.matcher(post.getRawSchemeSpecificPart()).find() ? "video" : "post";
    String address =
        "%s/%s/oembed_%s?url=%s"
            .formatted(
                base.toString().replaceAll("/+$", ""),
                VERSION,
                edge,
                URLEncoder.encode(post.toString(), StandardCharsets.UTF_8));
    return FetchRequest.of(URI.create(address), Wanted.ANSWER);
  }

  private static Liveness read(byte[] body) {
    Optional<LooseJson> json = LooseJson.parse(body);
    if (json.isPresent() && !json.get().text("html").isEmpty()) {
      return new Liveness.Public();
    }
    return json.flatMap(GraphError::in)
        .map(OembedCheck::liveness)
        .orElseGet(() -> new Liveness.Unknown("expected an oEmbed answer, got another"));
  }

  private static Liveness read(FetchResult.Failed failed) {
    return LooseJson.parse(failed.body())
        .flatMap(GraphError::in)
        .map(OembedCheck::liveness)
        .orElseGet(() -> new Liveness.Unknown(failed.reason()));
  }

  /** 100 and 24 say that there is nothing at the address; all others say something of the call. */
  private static Liveness liveness(GraphError error) {
    return error.code() == 100 || error.code() == 24
        ? new Liveness.GoneOrPrivate()
        : new Liveness.Unknown("expected an oEmbed answer, got " + error);
  }
}
