package rasoat.crawler.source.telegram;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;

/**
 * Adds the token to requests that leave a place for it, such as {@code /file/bot$TOKEN/a.jpg}. So
 * addresses of the bot's files are kept without the token, and media are fetched through this.
 *
 * @param fetcher does the asking
 * @param base the only host that ever gets the token: {@code https://api.telegram.org}
 */
public record BotFetcher(Fetcher fetcher, URI base, Secret token) implements Fetcher {

  @Override
  public FetchResult fetch(FetchRequest request) throws IOException {
    URI address = request.address();
    boolean ours =
        Objects.equals(address.getScheme(), base.getScheme())
            && Objects.equals(address.getRawAuthority(), base.getRawAuthority());
    boolean asks = address.toString().contains(FetchRequest.SECRET_PLACE);
    return fetcher.fetch(ours && asks ? request.withSecretPath(token) : request);
  }
}
