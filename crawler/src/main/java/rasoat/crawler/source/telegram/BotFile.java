package rasoat.crawler.source.telegram;

import java.util.ArrayList;
import java.util.List;
import rasoat.model.post.Attachment.Kind;
import tools.jackson.databind.JsonNode;

/**
 * A file of a message.
 *
 * @param name the same whenever the message is read again
 * @param size in bytes; 0 when unknown
 */
record BotFile(Kind kind, String name, String id, long size) {

  /** The files of a message that may show something; stickers and sounds are left out. */
  static List<BotFile> of(JsonNode message) {
    List<BotFile> files = new ArrayList<>();
    JsonNode largest = largest(message.path("photo"));
    add(files, Kind.PHOTO, picture(largest), largest);
    add(files, Kind.VIDEO_THUMB, message.path("video"));
    JsonNode animation = message.path("animation");
    add(files, Kind.ANIMATION, animation);
    // A moving picture comes as a document as well, for old clients.
    JsonNode document = message.path("document");
    if (!animation.isObject()) {
      String name = document.path("file_name").asString("");
      String unique = document.path("file_unique_id").asString("");
      add(files, Kind.DOCUMENT, name.isBlank() ? unique : name, document);
    }
    return files;
  }

  private static void add(List<BotFile> files, Kind kind, JsonNode video) {
    // The field was called thumb until 2023.
    JsonNode thumb = video.has("thumbnail") ? video.path("thumbnail") : video.path("thumb");
    add(files, kind, picture(thumb), thumb);
  }

  private static void add(List<BotFile> files, Kind kind, String name, JsonNode file) {
    String id = file.path("file_id").asString("");
    if (!id.isBlank()) {
      files.add(new BotFile(kind, name, id, file.path("file_size").asLong(0)));
    }
  }

  private static String picture(JsonNode file) {
    return file.path("file_unique_id").asString("") + ".jpg";
  }

  private static JsonNode largest(JsonNode sizes) {
    JsonNode largest = sizes.path(0);
    for (JsonNode size : sizes) {
      largest = area(size) >= area(largest) ? size : largest;
    }
    return largest;
  }

  private static long area(JsonNode size) {
    return size.path("width").asLong(0) * size.path("height").asLong(0);
  }
}
