package rasoat.deploy.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/** Posts that nobody wrote. */
final class InventedPosts {

  static final String AUTHOR = "0123456789abcdef";

  private InventedPosts() {}

  static Capture of(Platform platform, String group, String text) {
    Instant time = Instant.parse("2026-11-28T05:00:00Z");
    return new Capture(
        new PostKey(platform, "nguon", "p-1"),
        group,
        AUTHOR,
        time,
        TimePrecision.SECOND,
        text,
        "",
        Relation.NONE,
        List.of(),
        PostState.LIVE,
        new Provenance(Route.PUBLIC_PAGE, Sha256.of(text.getBytes(StandardCharsets.UTF_8)), time));
  }
}
