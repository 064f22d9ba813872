package rasoat.crawler.imported.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rasoat.model.post.Attachment.Kind;
import tools.jackson.databind.JsonNode;

/** The pictures of a story, in its order. */
final class FacebookPictures {

  // An album is told in several lists of different length, depending on how it is shown.
  private static final List<String> ALBUMS =
      List.of(
          "all_subattachments",
          "five_photos_subattachments",
          "four_photos_subattachments",
          "three_photos_subattachments",
          "two_photos_subattachments",
          "subattachments");
  private static final List<String> PHOTO =
      List.of("/viewer_image/uri", "/photo_image/uri", "/image/uri", "/large_share_image/uri");
  private static final List<String> VIDEO =
      List.of(
          "/preferred_thumbnail/image/uri",
          "/thumbnailImage/uri",
          "/first_frame_thumbnail",
          "/image/uri");

  // Facebook takes eighty in one post; a stranger's file may say anything.
  private static final int LARGEST_ALBUM = 100;

  private FacebookPictures() {}

  static List<Picture> in(JsonNode story) {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (JsonNode attachment : story.path("attachments").values()) {
      JsonNode shown = attachment.at("/styles/attachment");
      media(shown.isObject() ? shown : attachment).forEach(media -> add(media, shown, pictures));
      addUntold(shown.at("/all_subattachments/count").asInt(0), pictures);
    }
    return List.copyOf(pictures.values());
  }

  /** A feed tells five pictures of a large album and the number of all; none may go unnoticed. */
  private static void addUntold(int count, Map<String, Picture> pictures) {
    for (int number = pictures.size() + 1; number <= Math.min(count, LARGEST_ALBUM); number++) {
      String name = "album-" + number;
      pictures.putIfAbsent(name, Picture.untold(Kind.PHOTO, name));
    }
  }

  private static List<JsonNode> media(JsonNode shown) {
    List<JsonNode> longest = new ArrayList<>();
    for (String album : ALBUMS) {
      List<JsonNode> media = new ArrayList<>();
      shown.at("/" + album + "/nodes").values().forEach(node -> media.add(node.path("media")));
      longest = media.size() > longest.size() ? media : longest;
    }
    return longest.isEmpty() ? List.of(shown.path("media")) : longest;
  }

  private static void add(JsonNode media, JsonNode shown, Map<String, Picture> pictures) {
    boolean isVideo = Json.text(media, "/__typename").equals("Video");
    List<String> addresses =
        Stream.concat(
                (isVideo ? VIDEO : PHOTO).stream(),
                isVideo ? PHOTO.stream() : Stream.<String>empty())
            .map(pointer -> Json.text(media, pointer))
            .filter(address -> !address.isEmpty())
            .distinct()
            .toList();
    if (!addresses.isEmpty()) {
      Picture picture = Picture.at(kind(isVideo, media, shown), addresses);
      pictures.putIfAbsent(picture.name(), picture);
    }
  }

  private static Kind kind(boolean isVideo, JsonNode media, JsonNode shown) {
    String type = Json.text(media, "/__typename");
    if (isVideo) {
      return Kind.VIDEO_THUMB;
    }
    if (type.equals("Sticker")) {
      return Kind.STICKER;
    }
    boolean isLink = shown.has("story_attachment_link_renderer") || type.equals("ExternalUrl");
    return isLink ? Kind.LINK_PREVIEW : Kind.PHOTO;
  }
}
