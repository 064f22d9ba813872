package rasoat.crawler.source.zalo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rasoat.crawler.json.LooseJson;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;

/**
 * A message of a group as it is read back. Voices, places and stickers show no document, so they
 * are not taken.
 */
final class ReadMessage {

  private ReadMessage() {}

  /** The message; empty when it has no id or is of a kind that is not taken. */
  static Optional<Message> of(LooseJson json, String group, String name) {
    String id = json.text("message_id");
    String type = json.text("type").toLowerCase(Locale.ROOT);
    if (id.isBlank() || type.equals("voice") || type.equals("location") || type.equals("sticker")) {
      return Optional.empty();
    }
    String text = json.text("message");
    return Optional.of(
        new Message(
            group,
            name,
            id,
            json.text("from_id"),
            ZaloTime.parse(json.text("time")),
            text.isEmpty() ? json.text("description") : text,
            json.text("quote_msg_id"),
            attachments(json, type, id)));
  }

  private static List<Attachment> attachments(LooseJson json, String type, String id) {
    return switch (type) {
      case "photo", "image" -> one(Kind.PHOTO, id, "", json.text("url"));
      case "gif" -> one(Kind.ANIMATION, id, "", json.text("url"));
      case "video" -> one(Kind.VIDEO_THUMB, id, "", json.text("thumb"));
      case "file" -> one(Kind.DOCUMENT, id, json.text("name"), json.text("url"));
      case "link" -> preview(json, id, 1);
      case "links" -> previews(json, id);
      default -> List.of();
    };
  }

  private static List<Attachment> one(Kind kind, String id, String fileName, String address) {
    return List.of(Message.attachment(kind, id, 1, fileName, address));
  }

  private static List<Attachment> previews(LooseJson json, String id) {
    List<Attachment> previews = new ArrayList<>();
    for (LooseJson link : json.list("links")) {
      previews.addAll(preview(link, id, previews.size() + 1));
    }
    return previews;
  }

  private static List<Attachment> preview(LooseJson link, String id, int number) {
    String thumb = link.text("thumb");
    return thumb.isEmpty()
        ? List.of()
        : List.of(Message.attachment(Kind.LINK_PREVIEW, id, number, "", thumb));
  }
}
