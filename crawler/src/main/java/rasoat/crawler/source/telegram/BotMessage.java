package rasoat.crawler.source.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Platform;
import rasoat.model.post.Relation;
import tools.jackson.databind.JsonNode;

/**
 * A message as the bot is told of it.
 *
 * @param update counts what the bot is told
 */
record BotMessage(long update, boolean edited, JsonNode json) {

  /** Never what someone writes to the bot alone. */
  private static final Set<String> PLACES = Set.of("channel", "group", "supergroup");

  private static final long LATEST = Instant.parse("2999-12-31T23:59:59Z").getEpochSecond();

  /** Empty when the update is no message of a channel or group. */
  static Optional<BotMessage> of(JsonNode update) {
    for (String kind :
        List.of("channel_post", "message", "edited_channel_post", "edited_message")) {
      JsonNode message = update.path(kind);
      if (PLACES.contains(message.path("chat").path("type").asString(""))) {
        long number = update.path("update_id").asLong(0);
        return Optional.of(new BotMessage(number, kind.startsWith("edited"), message));
      }
    }
    return Optional.empty();
  }

  long id() {
    return json.path("message_id").asLong(0);
  }

  /** The name of the place, as in {@code t.me/name}; its number when it has none. */
  String source() {
    String name = json.path("chat").path("username").asString("");
    return name.isBlank() ? json.path("chat").path("id").asString("") : name;
  }

  String title() {
    return json.path("chat").path("title").asString("");
  }

  /** When it was sent; the epoch when it does not say so. */
  Instant time() {
    return Instant.ofEpochSecond(Math.clamp(json.path("date").asLong(0), 0, LATEST));
  }

  String text() {
    String text = json.path("text").asString("");
    return text.isEmpty() ? json.path("caption").asString("") : text;
  }

  List<BotFile> files() {
    return BotFile.of(json);
  }

  /** Whether it says something itself; others tell who came, who went and what is pinned. */
  boolean isPost() {
    return id() > 0 && !source().isBlank() && (!text().isBlank() || !files().isEmpty());
  }

  /** What a person should know of it. */
  Optional<String> problem() {
    if (json.path("migrate_to_chat_id").isNumber()) {
      return Optional.of(
          "group %s has become a supergroup: its posts come from another source from now on"
              .formatted(source()));
    }
    return id() > 0 && !source().isBlank()
        ? Optional.empty()
        : Optional.of("update %d: expected a message with a number and a chat".formatted(update));
  }

  /** What all parts of an album have in common; empty for a message that stands alone. */
  String album() {
    String album = json.path("media_group_id").asString("");
    return edited || album.isBlank() ? "" : source() + "/" + album;
  }

  String permalink() {
    String number = json.path("chat").path("id").asString("");
    return json.path("chat").path("username").asString("").isBlank()
        ? "https://t.me/c/%s/%d".formatted(number.replaceFirst("^-100", ""), id())
        : "https://t.me/%s/%d".formatted(source(), id());
  }

  String author(Pseudonyms authors) {
    String signature = json.path("author_signature").asString("");
    String from = json.path("from").path("id").asString("");
    return authors.of(Platform.TELEGRAM, signature.isBlank() ? from : signature);
  }

  Relation relation(Pseudonyms authors) {
    return new Relation(
        repostOf(authors), json.path("reply_to_message").path("message_id").asString(""));
  }

  private String repostOf(Pseudonyms authors) {
    JsonNode origin = json.path("forward_origin");
    JsonNode chat = origin.has("chat") ? origin.path("chat") : origin.path("sender_chat");
    if (chat.isObject()) {
      String name = chat.path("username").asString(chat.path("id").asString(""));
      String post = origin.path("message_id").asString("");
      return post.isEmpty() ? name : name + "/" + post;
    }
    String hidden = origin.path("sender_user_name").asString("");
    return authors.of(Platform.TELEGRAM, origin.path("sender_user").path("id").asString(hidden));
  }
}
