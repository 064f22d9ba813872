package rasoat.crawler.source.facebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHint.Change;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

/**
 * What a webhook tells of the posts of pages.
 *
 * <p>Comments and reactions name their post too. That one is removed does not mean that the post
 * is, so they are passed over.
 */
final class FeedChanges {

  private static final Set<String> NO_POSTS = Set.of("comment", "reaction", "like", "rating");

  private FeedChanges() {}

  static List<WebhookHint> in(LooseJson body) {
    List<WebhookHint> hints = new ArrayList<>();
    if (body.text("object").equals("page")) {
      for (LooseJson entry : body.list("entry")) {
        for (LooseJson change : entry.list("changes")) {
          if (change.text("field").equals("feed")) {
            hint(entry, change.at("value")).ifPresent(hints::add);
          }
        }
      }
    }
    return hints;
  }

  private static Optional<WebhookHint> hint(LooseJson entry, LooseJson value) {
    String page = entry.text("id");
    String post = PostReader.shortId(value.text("post_id"));
    if (page.isBlank() || post.isBlank() || NO_POSTS.contains(value.text("item"))) {
      return Optional.empty();
    }
    boolean removed = value.text("verb").equals("remove");
    return Optional.of(
        new WebhookHint(
            new PostKey(Platform.FACEBOOK, page, post),
            removed ? Change.REMOVED : Change.CHANGED,
            time(entry, value)));
  }

  private static Instant time(LooseJson entry, LooseJson value) {
    return GraphTime.parse(entry.text("time"))
        .or(() -> GraphTime.parse(value.text("created_time")))
        .orElse(Instant.EPOCH);
  }
}
