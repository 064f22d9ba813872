package rasoat.crawler.imported.export;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;
import tools.jackson.databind.JsonNode;

/** Turns the messages of one chat into posts. */
record TelegramMessage(Export export, Entries.Entry file, TelegramChat chat) {

  /** Hands over the post that the message is; problems say why it is none. */
  void read(JsonNode message, Sha256 raw, Consumer<String> problems) throws IOException {
    switch (Json.text(message, "type")) {
      case "message" -> post(message, raw, problems);
      case "service" -> {
        // Says that somebody came or a picture of the chat was changed: nobody posted it.
      }
      default -> problems.accept("expected a message, got one that the export does not support");
    }
  }

  private void post(JsonNode message, Sha256 raw, Consumer<String> problems) throws IOException {
    String id = Json.text(message, "id");
    Optional<Instant> time = time(message);
    if (!id.matches("[0-9]{1,19}") || time.isEmpty()) {
      problems.accept("expected a message with an id and a time, got one without");
      return;
    }
    List<Attachment> attachments = new TelegramFiles(export, file).of(message);
    export.post(
        new Capture(
            new PostKey(Platform.TELEGRAM, source(), id),
            chat.isGroup() ? PostText.of(chat.name()) : "",
            author(message),
            time.get(),
            TimePrecision.SECOND,
            PostText.of(text(message)),
            chat.permalink(id),
            new Relation(repostOf(message), Json.text(message, "reply_to_message_id")),
            attachments,
            message.has("edited") ? PostState.EDITED : PostState.LIVE,
            export.provenance(raw)));
  }

  private String source() {
    return chat.isGroup() ? chat.source() : export.author(Platform.TELEGRAM, chat.source());
  }

  /** Local times carry no zone, so they count only where the other is missing, as before 2021. */
  private static Optional<Instant> time(JsonNode message) {
    String unix = Json.text(message, "date_unixtime");
    if (!unix.isEmpty()) {
      return Moment.ofSeconds(unix);
    }
    try {
      LocalDateTime local = LocalDateTime.parse(Json.text(message, "date"));
      return Optional.of(local.atZone(Post.VIETNAM).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String text(JsonNode message) {
    JsonNode entities = message.path("text_entities");
    return joined(entities.isEmpty() ? message.path("text") : entities);
  }

  /** A text alone, or a list of texts and of objects that carry one. */
  private static String joined(JsonNode text) {
    if (!text.isArray()) {
      return Json.text(text);
    }
    StringBuilder joined = new StringBuilder();
    for (JsonNode part : text) {
      joined.append(Json.text(part.isObject() ? part.path("text") : part));
    }
    return joined.toString();
  }

  /**
   * By the signature where a post bears one, as in the preview and the Bot API; else by the id.
   * Unsigned posts of the channel itself have no author.
   */
  private String author(JsonNode message) {
    String signature = Json.text(message, "author");
    String from = Json.text(message, "from_id");
    if (signature.isBlank() && from.equals("channel" + chat.id())) {
      return "";
    }
    return export.author(Platform.TELEGRAM, signature.isBlank() ? bare(from) : signature);
  }

  /** A channel may be named, a person may not. */
  private String repostOf(JsonNode message) {
    String from = Json.text(message, "forwarded_from_id");
    if (from.matches("channel[0-9]{1,15}")) {
      return bare(from);
    }
    String name = from.isEmpty() ? Json.text(message, "forwarded_from") : bare(from);
    return export.author(Platform.TELEGRAM, name);
  }

  private static String bare(String from) {
    if (from.matches("channel[0-9]{1,15}")) {
      return TelegramChat.channelId(from.substring("channel".length()));
    }
    return from.startsWith("user") ? from.substring("user".length()) : from;
  }
}
