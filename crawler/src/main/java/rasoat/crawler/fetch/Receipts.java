package rasoat.crawler.fetch;

import java.io.IOException;
import rasoat.crawler.custody.RequestFacts;
import rasoat.model.post.Sha256;

/** Told how bytes were asked for, once they are kept. For many threads. */
@FunctionalInterface
public interface Receipts {

  /** Where nobody needs to know. */
  Receipts NONE = (bytes, request) -> {};

  /**
   * Those bytes came like that.
   *
   * @param request without any token
   */
  void keep(Sha256 bytes, RequestFacts request) throws IOException;
}
