package rasoat.console.impersonation;

import java.util.Map;
import java.util.Optional;
import rasoat.model.post.Platform;

/** Where a page lives, as its address says. */
final class PlatformOf {

  private static final Map<String, Platform> SITES =
      Map.ofEntries(
          Map.entry("facebook.com", Platform.FACEBOOK),
          Map.entry("zalo.me", Platform.ZALO),
          Map.entry("oa.zalo.me", Platform.ZALO),
          Map.entry("t.me", Platform.TELEGRAM),
          Map.entry("telegram.me", Platform.TELEGRAM),
          Map.entry("threads.net", Platform.THREADS),
          Map.entry("threads.com", Platform.THREADS),
          Map.entry("instagram.com", Platform.INSTAGRAM),
          Map.entry("tiktok.com", Platform.TIKTOK),
          Map.entry("youtube.com", Platform.YOUTUBE),
          Map.entry("x.com", Platform.X),
          Map.entry("twitter.com", Platform.X),
          Map.entry("chat.whatsapp.com", Platform.WHATSAPP),
          Map.entry("wa.me", Platform.WHATSAPP));

  private PlatformOf() {}

  /** A site of its own where it is no network's; empty for no address. */
  static Optional<Platform> address(String url) {
    if (url.isBlank()) {
      return Optional.empty();
    }
    String site = PageKeys.address(url).split("[/?:]", 2)[0];
    return Optional.of(SITES.getOrDefault(site, Platform.WEB));
  }
}
