package rasoat.crawler.imported.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Relation;
import tools.jackson.databind.JsonNode;

/** A post of X. */
final class XItem {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

  private XItem() {}

  /** A post that only passes another one on says that one's words, cut: those are taken whole. */
  static SeenPost read(JsonNode data, Instant now) {
    JsonNode legacy = data.path("legacy");
    JsonNode passedOn = inner(legacy.path("retweeted_status_result").path("result"));
    JsonNode said = passedOn.isObject() ? passedOn : data;
    return new SeenPost(
        id(data),
        author(data),
        time(Json.text(legacy, "created_at")),
        text(said),
        new Relation(id(passedOn), Json.text(legacy, "in_reply_to_status_id_str")),
        pictures(said.path("legacy"), now));
  }

  /** Sometimes it lies one level deeper. */
  private static JsonNode inner(JsonNode result) {
    return result.has("tweet") ? result.path("tweet") : result;
  }

  private static String id(JsonNode post) {
    String id = Json.text(post, "rest_id");
    return id.isEmpty() ? Json.text(post.path("legacy"), "id_str") : id;
  }

  private static String author(JsonNode data) {
    String id = Json.text(data.path("legacy"), "user_id_str");
    return id.isEmpty() ? Json.text(data.path("user"), "id_str") : id;
  }

  private static Optional<Instant> time(String written) {
    try {
      return Optional.of(ZonedDateTime.parse(written, TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Long posts stand whole in a note; the others are escaped as in HTML. */
  private static String text(JsonNode post) {
    JsonNode note = post.path("note_tweet").path("note_tweet_results").path("result");
    String text = Json.text(note, "text");
    return Parser.unescapeEntities(
        text.isEmpty() ? Json.text(post.path("legacy"), "full_text") : text, false);
  }

  private static List<Attachment> pictures(JsonNode legacy, Instant now) {
    JsonNode extended = legacy.path("extended_entities").path("media");
    List<Attachment> pictures = new ArrayList<>();
    for (JsonNode media : extended.isEmpty() ? legacy.path("entities").path("media") : extended) {
      Kind kind = Json.text(media, "type").equals("photo") ? Kind.PHOTO : Kind.VIDEO_THUMB;
      SeenPicture.of(kind, Json.text(media, "media_url_https"), now).ifPresent(pictures::add);
    }
    return pictures;
  }
}
