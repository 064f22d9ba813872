package rasoat.crawler.source.zalo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rasoat.crawler.json.LooseJson;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;

/** An event of Zalo's webhook, as its name tells it apart. */
record ZaloEvent(LooseJson json, Type type) {

  /** What an event is about. */
  enum Type {
    /** A message in a group that the account founded. */
    GROUP_MESSAGE,
    /** A message between one person and the account. */
    PRIVATE_MESSAGE,
    /** A group or its members changed, or a permission was taken back. */
    MANAGEMENT,
    OTHER
  }

  private static final Pattern SENT =
      Pattern.compile("(?:user|oa|anonymous)_send_(group_)?([a-z_]+)");

  /** By the documentation and by other integrations; they differ in some names. */
  private static final Set<String> MANAGEMENT =
      Set.of(
          "create_group",
          "user_join_group",
          "user_request_join_group",
          "react_request_join_group",
          "reject_request_join_group",
          "add_group_admin",
          "remove_group_admin",
          "update_group_info",
          "user_out_group",
          "user_leave_group",
          "disperse_group",
          "delete_group",
          "permission_revoked");

  /** They show no document. */
  private static final Set<String> NOT_TAKEN =
      Set.of("sticker", "audio", "voice", "location", "business_card");

  static ZaloEvent of(LooseJson json) {
    return new ZaloEvent(json, type(json.text("event_name")));
  }

  private static Type type(String name) {
    Matcher sent = SENT.matcher(name);
    if (sent.matches()) {
      return sent.group(1) == null ? Type.PRIVATE_MESSAGE : Type.GROUP_MESSAGE;
    }
    return MANAGEMENT.contains(name) ? Type.MANAGEMENT : Type.OTHER;
  }

  String name() {
    return json.text("event_name");
  }

  /** The message it tells; empty when it has no id, no place, or shows no document. */
  Optional<Message> message() {
    Matcher sent = SENT.matcher(name());
    String id = json.text("message", "msg_id");
    String place = place();
    if (!sent.matches() || NOT_TAKEN.contains(sent.group(2)) || id.isBlank() || place.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Message(
            place,
            "",
            id,
            json.text("sender", "id"),
            ZaloTime.parse(json.text("timestamp")),
            json.text("message", "text"),
            json.text("message", "quote_msg_id"),
            attachments(id)));
  }

  /** Messages of a group name it as their recipient; others are kept under the account. */
  private String place() {
    Stream<String> places =
        type == Type.GROUP_MESSAGE
            ? Stream.of(
                json.text("recipient", "group_id"),
                json.text("message", "conversation_id"),
                json.text("recipient", "id"))
            : Stream.of(json.text("oa_id"), json.text("recipient", "id"));
    return places.filter(place -> !place.isBlank()).findFirst().orElse("");
  }

  private List<Attachment> attachments(String id) {
    List<Attachment> attachments = new ArrayList<>();
    for (LooseJson attachment : json.list("message", "attachments")) {
      LooseJson payload = attachment.at("payload");
      int number = attachments.size() + 1;
      switch (attachment.text("type")) {
        case "image", "photo" ->
            attachments.add(picture(Kind.PHOTO, id, number, payload.text("url")));
        case "gif" -> attachments.add(picture(Kind.ANIMATION, id, number, payload.text("url")));
        case "video" ->
            attachments.add(picture(Kind.VIDEO_THUMB, id, number, payload.text("thumbnail")));
        case "link" -> preview(id, number, payload).ifPresent(attachments::add);
        case "file" ->
            attachments.add(
                Message.attachment(
                    Kind.DOCUMENT, id, number, payload.text("name"), payload.text("url")));
        default -> {}
      }
    }
    return attachments;
  }

  private static Attachment picture(Kind kind, String id, int number, String address) {
    return Message.attachment(kind, id, number, "", address);
  }

  private static Optional<Attachment> preview(String id, int number, LooseJson payload) {
    String thumbnail = payload.text("thumbnail");
    return thumbnail.isEmpty()
        ? Optional.empty()
        : Optional.of(picture(Kind.LINK_PREVIEW, id, number, thumbnail));
  }
}
