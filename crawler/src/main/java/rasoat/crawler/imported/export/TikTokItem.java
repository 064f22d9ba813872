package rasoat.crawler.imported.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Relation;
import tools.jackson.databind.JsonNode;

/** A video or a row of pictures of TikTok. */
final class TikTokItem {

  private TikTokItem() {}

  static SeenPost read(JsonNode data, Instant now) {
    JsonNode author = data.path("author");
    return new SeenPost(
        Json.text(data, "id"),
        author.isObject() ? SeenPost.first(author, "uniqueId", "id") : Json.text(author),
        Moment.ofSeconds(Json.text(data, "createTime")),
        text(data),
        Relation.NONE,
        pictures(data, now));
  }

  /** The description, and what is written over the picture. */
  private static String text(JsonNode data) {
    List<String> parts = new ArrayList<>();
    parts.add(Json.text(data, "desc"));
    for (JsonNode sticker : data.path("stickersOnItem")) {
      sticker.path("stickerText").forEach(line -> parts.add(Json.text(line)));
    }
    parts.removeIf(String::isBlank);
    return String.join("\n", parts);
  }

  private static List<Attachment> pictures(JsonNode data, Instant now) {
    List<Attachment> pictures = new ArrayList<>();
    for (JsonNode image : data.path("imagePost").path("images")) {
      String address = Json.text(image.path("imageURL").path("urlList").path(0));
      SeenPicture.of(Kind.PHOTO, address, now).ifPresent(pictures::add);
    }
    if (pictures.isEmpty()) {
      cover(data.path("video"), now)
          .flatMap(address -> SeenPicture.of(Kind.VIDEO_THUMB, address, now))
          .ifPresent(pictures::add);
    }
    return pictures;
  }

  /** The best cover that has not expired; else the best one. */
  private static Optional<String> cover(JsonNode video, Instant now) {
    List<String> covers = new ArrayList<>();
    covers.add(Json.text(video, "originCover"));
    covers.add(Json.text(video, "cover"));
    video.path("shareCover").forEach(cover -> covers.add(Json.text(cover)));
    covers.removeIf(String::isBlank);
    return covers.stream()
        .filter(cover -> !SeenPicture.isExpired(cover, now))
        .findFirst()
        .or(() -> covers.stream().findFirst());
  }
}
