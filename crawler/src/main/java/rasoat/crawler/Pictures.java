package rasoat.crawler;

import java.io.IOException;
import java.util.function.Consumer;
import rasoat.crawler.source.FetchedCapture;
import rasoat.crawler.source.Visit;
import rasoat.model.post.Capture;

/** Fetches what a post carries. */
@FunctionalInterface
public interface Pictures {

  /**
   * The capture with every attachment that could be had; one that may be had later still waits.
   *
   * @param fresh asks the platform once for a new address
   * @param problems told of each that could not be had
   */
  FetchedCapture fetch(Capture capture, Visit.FreshAddress fresh, Consumer<? super String> problems)
      throws IOException;
}
