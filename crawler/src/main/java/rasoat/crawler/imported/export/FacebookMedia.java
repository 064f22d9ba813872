package rasoat.crawler.imported.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.Mojibake;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import tools.jackson.databind.JsonNode;

/** A picture or video of a Facebook post, as the export describes it. */
record FacebookMedia(JsonNode object) {

  /** All of them below that value, however deep. */
  static List<FacebookMedia> in(JsonNode value) {
    List<FacebookMedia> found = new ArrayList<>();
    add(value, found);
    return found;
  }

  private static void add(JsonNode value, List<FacebookMedia> found) {
    if (value.isObject() && !Json.text(value, "uri").isEmpty()) {
      found.add(new FacebookMedia(value));
    } else {
      value.forEach(part -> add(part, found));
    }
  }

  String uri() {
    return uri(object);
  }

  private static String uri(JsonNode media) {
    return Mojibake.repair(Json.text(media, "uri"));
  }

  /** What was written under it. */
  String description() {
    return Mojibake.repair(Json.text(object, "description"));
  }

  /** Its bytes, or those of its still picture; empty for a video without one. */
  Optional<Attachment> attachment(Export export, Suffixes files) throws IOException {
    if (!isVideo()) {
      return Optional.of(attachment(Kind.PHOTO, uri(), export, files));
    }
    String still = uri(object.path("thumbnail"));
    return still.isEmpty()
        ? Optional.empty()
        : Optional.of(attachment(Kind.VIDEO_THUMB, still, export, files));
  }

  private boolean isVideo() {
    return Names.isHeardOrPlayed(uri()) || object.path("media_metadata").has("video_metadata");
  }

  private static Attachment attachment(Kind kind, String uri, Export export, Suffixes files)
      throws IOException {
    return uri.startsWith("https://")
        ? Attachment.at(kind, name(uri), uri)
        : export.attach(kind, name(uri), files.find(uri));
  }

  private static String name(String uri) {
    return Names.last(uri.replaceFirst("[?#].*", ""));
  }
}
