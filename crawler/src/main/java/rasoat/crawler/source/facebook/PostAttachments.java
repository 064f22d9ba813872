package rasoat.crawler.source.facebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rasoat.crawler.json.LooseJson;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;

/**
 * What a post carries, albums laid flat. An album repeats its first photo as its own, so only what
 * is inside counts.
 *
 * <p>They are named by the id of what they show: addresses and file names change with every visit.
 */
final class PostAttachments {

  private static final int DEEPEST = 3;

  private PostAttachments() {}

  static List<Attachment> of(LooseJson post) {
    List<Attachment> attachments = in(post.list("attachments", "data"));
    String picture = post.text("full_picture");
    return attachments.isEmpty() && !picture.isEmpty()
        ? List.of(Attachment.at(Kind.PHOTO, "full_picture", picture))
        : attachments;
  }

  /** Those in that list, each once. */
  static List<Attachment> in(List<LooseJson> listed) {
    Map<String, Attachment> byName = new LinkedHashMap<>();
    listed.stream()
        .flatMap(attachment -> flat(attachment, DEEPEST))
        .flatMap(PostAttachments::attachment)
        .forEach(attachment -> byName.putIfAbsent(attachment.name(), attachment));
    return List.copyOf(byName.values());
  }

  private static Stream<LooseJson> flat(LooseJson attachment, int depth) {
    List<LooseJson> inside = attachment.list("subattachments", "data");
    return inside.isEmpty() || depth == 0
        ? Stream.of(attachment)
        : inside.stream().flatMap(child -> flat(child, depth - 1));
  }

  private static Stream<Attachment> attachment(LooseJson json) {
    String address = json.text("media", "image", "src");
    return address.isEmpty()
        ? Stream.empty()
        : Stream.of(Attachment.at(kind(json), name(json, address), address));
  }

  private static Kind kind(LooseJson json) {
    String type = json.text("type");
    String media = json.text("media_type").isEmpty() ? type : json.text("media_type");
    if (type.startsWith("animated")) {
      return Kind.ANIMATION;
    }
    if (type.equals("sticker")) {
      return Kind.STICKER;
    }
    return switch (media) {
      case "photo", "album" -> Kind.PHOTO;
      case "video", "video_inline", "video_autoplay" -> Kind.VIDEO_THUMB;
      case "link", "share", "event", "map" -> Kind.LINK_PREVIEW;
      default -> type.startsWith("video") ? Kind.VIDEO_THUMB : Kind.PHOTO;
    };
  }

  private static String name(LooseJson json, String address) {
    return Stream.of(json.text("target", "id"), json.text("unshimmed_url"), json.text("url"))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(address)
        .replaceFirst("[?#].*$", "")
        .replaceFirst("^.*/(?=[^/])", "");
  }
}
