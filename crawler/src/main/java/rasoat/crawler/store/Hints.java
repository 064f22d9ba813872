package rasoat.crawler.store;

import java.io.IOException;
import java.util.List;

/** What platforms told us by themselves, until a visit answers it. Safe for many threads. */
public final class Hints {

  /**
   * There is something new; durable when it returns.
   *
   * @param post which one, as the platform names it; empty when it did not say
   */
  public void add(String source, String post) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Those no visit has answered, the oldest first. */
  public List<Hint> waiting() throws IOException {
    throw new UnsupportedOperationException();
  }
}
