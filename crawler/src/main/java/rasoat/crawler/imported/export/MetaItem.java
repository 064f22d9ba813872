package rasoat.crawler.imported.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Relation;
import tools.jackson.databind.JsonNode;

/** A post of Instagram or Threads, which are alike. */
final class MetaItem {

  private MetaItem() {}

  /** Named by its code: the longer id holds that of its author. */
  static SeenPost read(JsonNode data, Instant now) {
    return new SeenPost(
        SeenPost.first(data, "code", "pk"),
        SeenPost.first(data.path("user"), "pk", "id", "username"),
        Moment.ofSeconds(SeenPost.first(data, "taken_at", "taken_at_timestamp")),
        Json.text(data.path("caption"), "text"),
        Relation.NONE,
        pictures(data, now));
  }

  private static List<Attachment> pictures(JsonNode data, Instant now) {
    List<Attachment> pictures = new ArrayList<>();
    JsonNode several = data.path("carousel_media");
    if (several.isEmpty()) {
      add(data, now, pictures);
    }
    several.forEach(one -> add(one, now, pictures));
    return pictures;
  }

  private static void add(JsonNode media, Instant now, List<Attachment> pictures) {
    String largest = Json.text(media.path("image_versions2").path("candidates").path(0), "url");
    String address =
        largest.isEmpty() ? SeenPost.first(media, "display_uri", "display_url") : largest;
    Kind kind = media.path("video_versions").isEmpty() ? Kind.PHOTO : Kind.VIDEO_THUMB;
    SeenPicture.of(kind, address, now).ifPresent(pictures::add);
  }
}
