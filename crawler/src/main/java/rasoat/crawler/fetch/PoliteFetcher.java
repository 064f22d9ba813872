package rasoat.crawler.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import rasoat.model.port.ByteStore;

/** The one way to the network. */
public final class PoliteFetcher implements Fetcher {

  private static final int MOST_REDIRECTS = 5;

  private final ByteStore kept;
  private final FetchSettings settings;
  private final AddressGuard guard;
  private final Clock clock;
  private final Wire wire = new Wire();

  /**
   * @param kept where everything that comes is kept
   * @param random shared by all threads
   */
  public PoliteFetcher(
      ByteStore kept,
      FetchSettings settings,
      AddressGuard guard,
      Clock clock,
      Sleeper sleeper,
      RandomGenerator random) {
    this.kept = kept;
    this.settings = settings;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public FetchResult fetch(FetchRequest request) throws IOException {
    URI address = request.sent();
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      try {
        Optional<String> objection = guard.objection(address);
        if (objection.isPresent()) {
          return new FetchResult.Refused(objection.get());
        }
      } catch (UnknownHostException e) {
        return new FetchResult.Unreachable("expected a host, got none of that name");
      }
      Reply reply =
          wire.send(
              message(request, address),
              settings.limit(request.wanted()),
              settings.time(request.wanted()));
      switch (reply) {
        case Reply.None none -> {
          return none.result();
        }
        case Reply.Answer answer -> {
          Optional<String> next =
              answer.status() / 100 == 3 ? answer.header("location") : Optional.empty();
          if (next.isEmpty()) {
            return result(answer, request);
          }
          address = address.resolve(next.get());
        }
      }
    }
    return new FetchResult.Unreachable(
        "expected %d redirects or fewer, got more".formatted(MOST_REDIRECTS));
  }

  private FetchResult result(Reply.Answer answer, FetchRequest request) throws IOException {
    if (answer.status() == 304) {
      return new FetchResult.NotModified();
    }
    if (!answer.isSuccess()) {
      return new FetchResult.Failed(
          answer.status(),
          answer.headers(),
          answer.body(),
          Optional.empty(),
          "expected an answer, got status " + answer.status());
    }
    return new FetchResult.Fetched(
        request.address(),
        answer.status(),
        answer.headers(),
        answer.body(),
        kept.put(request.kept().apply(answer.body())),
        clock.instant());
  }

  private HttpRequest message(FetchRequest request, URI address) {
    HttpRequest.Builder message = HttpRequest.newBuilder(address);
    message.setHeader("User-Agent", settings.userAgent());
    message.setHeader("Accept-Encoding", Coding.ACCEPTED);
    request.headers().forEach(message::setHeader);
    request.secretHeaders().forEach((name, value) -> message.setHeader(name, value.reveal()));
    if (!request.validators().etag().isEmpty()) {
      message.setHeader("If-None-Match", request.validators().etag());
    }
    if (!request.validators().lastModified().isEmpty()) {
      message.setHeader("If-Modified-Since", request.validators().lastModified());
    }
    Map<String, Secret> form = request.form();
    if (form != null) {
      message.setHeader("Content-Type", "application/x-www-form-urlencoded");
      message.POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }
    return message.build();
  }

  private static String encoded(Map<String, Secret> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue().reveal()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
