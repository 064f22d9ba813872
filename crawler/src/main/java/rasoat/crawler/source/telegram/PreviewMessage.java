package rasoat.crawler.source.telegram;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import rasoat.crawler.capture.LikelyTime;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;

/**
 * One message of the preview.
 *
 * @param channel as the message writes it
 */
record PreviewMessage(String channel, long id, Element element) {

  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_]+)/(\\d{1,18})");
  private static final Pattern LINK =
      Pattern.compile("^(?:https?://t\\.me)?/(?:s/)?([A-Za-z0-9_]+)/(\\d{1,18})(?:\\?.*)?$");
  private static final String META = ".tgme_widget_message_meta";

  /** Empty when the element does not say which message it is. */
  static Optional<PreviewMessage> of(Element element) {
    Matcher name = NAME.matcher(element.attr("data-post"));
    return name.matches()
        ? Optional.of(new PreviewMessage(name.group(1), Long.parseLong(name.group(2)), element))
        : Optional.empty();
  }

  /** Whether it tells of the channel, such as a new picture of it, and is no post. */
  boolean isService() {
    return element.hasClass("service_message");
  }

  boolean isEdited() {
    Element meta = element.selectFirst(META);
    return meta != null && meta.ownText().contains("edited");
  }

  PostKey key() {
    return new PostKey(Platform.TELEGRAM, channel, Long.toString(id));
  }

  Capture capture(String title, Pseudonyms authors, Provenance provenance) {
    Optional<Instant> time = time();
    Element signature = element.selectFirst(".tgme_widget_message_from_author");
    return new Capture(
        key(),
        title,
        signature == null ? "" : authors.of(Platform.TELEGRAM, signature.text()),
        time.orElse(provenance.at()),
        time.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PreviewText.of(element),
        "https://t.me/%s/%d".formatted(channel, id),
        new Relation(repostOf(authors), replyTo()),
        attachments(),
        isEdited() ? PostState.EDITED : PostState.LIVE,
        provenance);
  }

  List<Attachment> attachments() {
    return new PreviewMedia(element, id).attachments();
  }

  /** What a person should know of it. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (attachments().stream().anyMatch(file -> file.kind() == Kind.DOCUMENT)) {
      problems.add(place() + " has a document that needs manual download: the preview has none");
    }
    if (element.selectFirst(".message_media_not_supported") != null) {
      problems.add(place() + " has something that the preview does not show");
    }
    if (time().isEmpty()) {
      problems.add(place() + ": expected a time, got none; that of the visit is taken");
    }
    return problems;
  }

  private String place() {
    return "t.me/%s/%d".formatted(channel, id);
  }

  // Never simply the first time: the length of a video is one as well.
  private Optional<Instant> time() {
    Element time = element.selectFirst("a.tgme_widget_message_date time[datetime]");
    try {
      return time == null
          ? Optional.empty()
          : LikelyTime.of(OffsetDateTime.parse(time.attr("datetime")).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A channel's post by its name; a person, who has a name only, by a pseudonym. */
  private String repostOf(Pseudonyms authors) {
    Element from = element.selectFirst(".tgme_widget_message_forwarded_from");
    if (from == null) {
      return "";
    }
    Element link = from.selectFirst("a[href]");
    Matcher post = LINK.matcher(link == null ? "" : link.attr("href"));
    Element name = from.selectFirst(".tgme_widget_message_forwarded_from_name");
    return post.matches()
        ? post.group(1) + "/" + post.group(2)
        : authors.of(Platform.TELEGRAM, name == null ? from.text() : name.text());
  }

  private String replyTo() {
    Element reply = element.selectFirst("a.tgme_widget_message_reply[href]");
    Matcher post = LINK.matcher(reply == null ? "" : reply.attr("href"));
    if (!post.matches()) {
      return "";
    }
    return post.group(1).equalsIgnoreCase(channel)
        ? post.group(2)
        : post.group(1) + "/" + post.group(2);
  }
}
