package rasoat.crawler.imported.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Relation;
import tools.jackson.databind.JsonNode;

/**
 * A post as a platform's own page received it. Anything in it may be missing.
 *
 * @param author its id, never to be shown
 */
record SeenPost(
    String id,
    String author,
    Optional<Instant> time,
    String text,
    Relation relation,
    List<Attachment> attachments) {

  /** The first of these fields that says something. */
  static String first(JsonNode object, String... fields) {
    for (String field : fields) {
      String text = Json.text(object, field);
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
