package rasoat.crawler.store;

import java.io.IOException;
import java.util.List;

/** Invented posts of our own that show whether everything still runs. Safe for many threads. */
public final class Canaries {

  /** It was sent off now. */
  public void plant(String id) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** It came out at the other end now; only the first time counts. False when never planted. */
  public boolean arrive(String id) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** All of them, the newest first. */
  public List<Canary> all() throws IOException {
    throw new UnsupportedOperationException();
  }
}
