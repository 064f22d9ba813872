package rasoat.crawler.imported.export;

import java.nio.charset.StandardCharsets;
import rasoat.model.post.Sha256;

/** Ids of posts that their platform gives none. */
final class Synthetic {

  private Synthetic() {}

  /** Stands for these parts, and for the same ones only. */
  static String id(String... parts) {
    String joined = String.join("\0", parts);
    return "h:" + Sha256.of(joined.getBytes(StandardCharsets.UTF_8));
  }
}
