package rasoat.crawler.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

/** Hints for as long as the process lives: one for each post it was told of. */
public final class InMemoryWebhookHints implements WebhookHints {

  private final Map<PostKey, WebhookHint> latest = new HashMap<>();
  private final Set<PostKey> waiting = new LinkedHashSet<>();

  @Override
  public synchronized boolean add(WebhookHint hint) {
    WebhookHint known = latest.get(hint.key());
    if (known != null && !hint.overrules(known)) {
      return false;
    }
    latest.put(hint.key(), hint);
    waiting.add(hint.key());
    return true;
  }

  @Override
  public synchronized List<WebhookHint> waiting(Platform platform, String source, int limit) {
    return waiting.stream()
        .filter(key -> key.platform() == platform && key.source().equals(source))
        .map(latest::get)
        .sorted(Comparator.comparing(WebhookHint::at))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void done(WebhookHint hint) {
    if (hint.equals(latest.get(hint.key()))) {
      waiting.remove(hint.key());
    }
  }
}
