package rasoat.crawler.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.model.post.Sha256;

/**
 * Answers from memory, by the address as it is shown. Answers to the same address are given in
 * their order, the last one again and again.
 */
public final class CannedFetcher implements Fetcher {

  /** When everything comes that it answers. */
  public static final Instant AT = Instant.parse("2026-11-22T05:00:00Z");

  private final Map<String, Deque<FetchResult>> answers = new LinkedHashMap<>();
  private final List<FetchRequest> requests = new ArrayList<>();

  /** Answers nothing yet. */
  public CannedFetcher() {}

  /** Answers with that body. */
  public CannedFetcher with(String address, String body) {
    return with(address, body.getBytes(StandardCharsets.UTF_8));
  }

  public CannedFetcher with(String address, byte[] body) {
    return with(address, fetched(address, Map.of(), body));
  }

  /** Leads to another address first. */
  public CannedFetcher with(String address, String end, String body) {
    return with(address, fetched(end, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
  }

  public CannedFetcher with(String address, int status, String body) {
    return with(
        address,
        new FetchResult.Failed(
            status,
            Map.of(),
            body.getBytes(StandardCharsets.UTF_8),
            Optional.empty(),
            "expected an answer, got status " + status));
  }

  public CannedFetcher with(String address, FetchResult result) {
    answers.computeIfAbsent(address, asked -> new ArrayDeque<>()).add(result);
    return this;
  }

  /** An answer from that address. */
  public static FetchResult.Fetched fetched(
      String address, Map<String, List<String>> headers, byte[] body) {
    return new FetchResult.Fetched(URI.create(address), 200, headers, body, Sha256.of(body), AT);
  }

  /** The addresses that were asked for, in order. */
  public List<String> asked() {
    return requests.stream().map(FetchRequest::shown).toList();
  }

  public List<FetchRequest> requests() {
    return List.copyOf(requests);
  }

  /** Forgets what was asked for. */
  public void forget() {
    requests.clear();
  }

  @Override
  public FetchResult fetch(FetchRequest request) {
    requests.add(request);
    Deque<FetchResult> left = answers.get(request.shown());
    if (left == null) {
      throw new AssertionError(
          "expected one of %s, was asked for %s".formatted(answers.keySet(), request.shown()));
    }
    return left.size() > 1 ? left.pop() : left.peek();
  }
}
