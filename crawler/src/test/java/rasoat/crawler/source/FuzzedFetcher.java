package rasoat.crawler.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;

/**
 * Answers with the parts of one input, each once: they are separated by NUL. One that begins with
 * {@code !} comes with the status 400. After the last part nothing is to be had.
 */
public final class FuzzedFetcher implements Fetcher {

  private final byte[] input;
  private int place;

  public FuzzedFetcher(byte[] input) {
    this.input = input;
  }

  @Override
  public FetchResult fetch(FetchRequest request) {
    if (place >= input.length) {
      return new FetchResult.Unreachable("expected an answer, got none");
    }
    int end = place;
    while (end < input.length && input[end] != 0) {
      end++;
    }
    byte[] part = Arrays.copyOfRange(input, place, end);
    place = end + 1;
    return part.length > 0 && part[0] == '!'
        ? failed(Arrays.copyOfRange(part, 1, part.length))
        : CannedFetcher.fetched(request.shown(), Map.of(), part);
  }

  private static FetchResult failed(byte[] body) {
    return new FetchResult.Failed(
        400, Map.<String, List<String>>of(), body, Optional.empty(), "expected an answer, got 400");
  }
}
