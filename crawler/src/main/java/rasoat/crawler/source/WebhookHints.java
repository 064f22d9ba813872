package rasoat.crawler.source;

import java.io.IOException;
import java.util.List;
import rasoat.model.post.Platform;

/**
 * The door between webhooks, which must answer at once, and sources, which read the posts later.
 * Safe for many threads.
 *
 * <p>Platforms tell things twice and out of order. For each post only the latest word counts, by
 * the platform's own time; at the same time a removal has the last word. It is remembered when it
 * was acted on, so an older hint that comes later changes nothing.
 */
public interface WebhookHints {

  /**
   * Takes in the hint; durable when it returns.
   *
   * @return false when it says nothing new
   */
  boolean add(WebhookHint hint) throws IOException;

  /**
   * The latest hint of each post of that page or group which waits to be acted on, oldest first.
   */
  List<WebhookHint> waiting(Platform platform, String source, int limit) throws IOException;

  /** It was acted on. A later hint on the same post that came meanwhile still waits. */
  void done(WebhookHint hint) throws IOException;
}
