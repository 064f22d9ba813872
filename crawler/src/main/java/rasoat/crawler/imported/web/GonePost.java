package rasoat.crawler.imported.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

/** Word that the post of an address is not there, by every key that a post of it may have. */
final class GonePost {

  private static final Pattern TELEGRAM =
      Pattern.compile("https?://(?:t|telegram)\\.me/(?:s/)?(\\w+)/(\\d{1,18})(?:[?#].*)?");
  private static final Pattern ZALO =
      Pattern.compile("https?://rd\\.zapps\\.vn/detail/(\\d+)\\?(?:.*&)?id=(\\w+)(?:[&#].*)?");

  private GonePost() {}

  /** The captures of those keys; a page that was captured here before has the first one. */
  static List<FoundPost> at(String address, PostKey captured, Provenance provenance) {
    List<FoundPost> gone = new ArrayList<>(List.of(of(captured, address, provenance)));
    Matcher telegram = TELEGRAM.matcher(address);
    if (telegram.matches()) {
      PostKey key = new PostKey(Platform.TELEGRAM, telegram.group(1), telegram.group(2));
      gone.add(of(key, address, provenance));
    }
    Matcher zalo = ZALO.matcher(address);
    if (zalo.matches()) {
      PostKey key = new PostKey(Platform.ZALO, zalo.group(1), zalo.group(2));
      gone.add(of(key, address, provenance));
    }
    return gone;
  }

  static FoundPost of(PostKey key, String permalink, Provenance provenance) {
    return new FoundPost(
        new Capture(
            key,
            "",
            "",
            provenance.at(),
            TimePrecision.UNKNOWN,
            "",
            permalink,
            Relation.NONE,
            List.of(),
            PostState.GONE,
            provenance),
        List.of());
  }
}
