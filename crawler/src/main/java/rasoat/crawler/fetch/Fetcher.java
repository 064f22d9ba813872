package rasoat.crawler.fetch;

import java.io.IOException;

/**
 * Asks hosts, politely: never more often than they allow, never inside the house, never without an
 * end. Safe for many threads.
 */
public interface Fetcher {

  /**
   * Fetches, following redirects, and keeps what comes before it returns.
   *
   * @throws IOException when what came cannot be kept, or the thread was interrupted
   */
  FetchResult fetch(FetchRequest request) throws IOException;
}
