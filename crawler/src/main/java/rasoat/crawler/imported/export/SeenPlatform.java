package rasoat.crawler.imported.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.model.post.Platform;
import tools.jackson.databind.JsonNode;

/**
 * The platforms that are read from Zeeschuimer. Their posts have ids of the whole platform and
 * stand on people's own accounts, so neither source nor permalink says whose they are.
 */
enum SeenPlatform {
  TIKTOK(Platform.TIKTOK, "https://www.tiktok.com/@/video/%s", TikTokItem::read, "tiktok.com"),
  THREADS(
      Platform.THREADS,
      "https://www.threads.net/t/%s",
      MetaItem::read,
      "threads.net",
      "threads.com"),
  X(Platform.X, "https://x.com/i/status/%s", XItem::read, "x.com", "twitter.com"),
  INSTAGRAM(Platform.INSTAGRAM, "https://www.instagram.com/p/%s/", MetaItem::read, "instagram.com");

  private final Platform platform;
  private final String permalink;
  private final Reader reader;
  private final List<String> modules;

  SeenPlatform(Platform platform, String permalink, Reader reader, String... modules) {
    this.platform = platform;
    this.permalink = permalink;
    this.reader = reader;
    this.modules = List.of(modules);
  }

  /** The platform of that module of Zeeschuimer; comments are modules of their own. */
  static Optional<SeenPlatform> named(String module) {
    for (SeenPlatform platform : values()) {
      if (platform.modules.contains(module)) {
        return Optional.of(platform);
      }
    }
    return Optional.empty();
  }

  Platform platform() {
    return platform;
  }

  String source() {
    return modules.getFirst();
  }

  String permalink(String post) {
    return permalink.formatted(post);
  }

  SeenPost read(JsonNode data, Instant now) {
    return reader.read(data, now);
  }

  /** Reads an item of one platform. */
  @FunctionalInterface
  private interface Reader {
    SeenPost read(JsonNode data, Instant now);
  }
}
