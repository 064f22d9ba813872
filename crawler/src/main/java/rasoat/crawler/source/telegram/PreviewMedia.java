package rasoat.crawler.source.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;

/**
 * What a message in the preview shows besides its words. Stickers and sounds are left out.
 *
 * <p>Pictures are named by the number of their message: their addresses change with every visit.
 *
 * @param post the number of the message
 */
record PreviewMedia(Element message, long post) {

  private static final Pattern BACKGROUND =
      Pattern.compile("background-image:\\s*url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
  private static final Pattern NUMBER = Pattern.compile("/(\\d{1,18})(?:\\?.*)?$");

  List<Attachment> attachments() {
    List<Attachment> found = new ArrayList<>();
    for (Element photo : message.select("a.tgme_widget_message_photo_wrap[style]")) {
      add(found, Kind.PHOTO, number(photo) + ".jpg", photo);
    }
    for (Element player : message.select(".tgme_widget_message_video_player")) {
      // A moving picture (GIF) is a player without a play button.
      boolean video = player.selectFirst(".message_video_play") != null;
      Element thumb = player.selectFirst("i.tgme_widget_message_video_thumb[style]");
      if (thumb != null) {
        Kind kind = video ? Kind.VIDEO_THUMB : Kind.ANIMATION;
        add(found, kind, number(player) + "-video.jpg", thumb);
      }
    }
    for (Element document : message.select(".tgme_widget_message_document_wrap")) {
      document(document).ifPresent(found::add);
    }
    for (Element image :
        message.select(
            "a.tgme_widget_message_link_preview .link_preview_image[style],"
                + " a.tgme_widget_message_link_preview .link_preview_right_image[style]")) {
      add(found, Kind.LINK_PREVIEW, post + "-link.jpg", image);
    }
    return found;
  }

  /** The preview shows the name of a document; the document itself is not to be had from it. */
  private static Optional<Attachment> document(Element wrap) {
    Element title = wrap.selectFirst(".tgme_widget_message_document_title");
    boolean sound = wrap.selectFirst(".tgme_widget_message_document_icon.audio") != null;
    return title == null || sound
        ? Optional.empty()
        : Optional.of(new Attachment(Kind.DOCUMENT, title.text(), "", FetchState.MISSING, null));
  }

  private static void add(List<Attachment> found, Kind kind, String name, Element styled) {
    Matcher image = BACKGROUND.matcher(styled.attr("style"));
    if (image.find()) {
      String written = image.group(1).replace("&amp;", "&");
      String address = written.startsWith("//") ? "https:" + written : written;
      found.add(Attachment.at(kind, name, address));
    }
  }

  private long number(Element linked) {
    Matcher number = NUMBER.matcher(linked.attr("href"));
    return number.find() ? Long.parseLong(number.group(1)) : post;
  }
}
