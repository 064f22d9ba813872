package rasoat.crawler.imported.export;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Entries;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/** Turns the messages of one page into posts. */
final class TelegramPage {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss[ 'UTC'XXX]", Locale.ROOT);

  private final Export export;
  private final Entries.Entry page;
  private final String chat;
  private final Sha256 raw;
  private String author = "";

  TelegramPage(Export export, Entries.Entry page, String chat, Sha256 raw) {
    this.export = export;
    this.page = page;
    this.chat = chat;
    this.raw = raw;
  }

  void read(Element message) throws IOException {
    if (!message.hasClass("default")) {
      return; // a day, or that somebody came
    }
    author = author(message);
    String id = message.id().replaceFirst("^message", "");
    Optional<Instant> time = time(message);
    if (id.isBlank() || time.isEmpty()) {
      export.problem(page, "expected a message with an id and a time, got one without");
      return;
    }
    export.post(
        new Capture(
            new PostKey(Platform.TELEGRAM, export.author(Platform.TELEGRAM, "chat " + chat), id),
            "",
            export.author(Platform.TELEGRAM, author),
            time.get(),
            TimePrecision.SECOND,
            PostText.of(text(message)),
            "",
            new Relation(repostOf(message), replyTo(message)),
            attachments(message),
            PostState.LIVE,
            export.provenance(raw)));
  }

  /** Messages that follow one of the same author do not repeat the name. */
  private String author(Element message) {
    Element name = message.selectFirst("> .body > .from_name");
    return name == null && message.hasClass("joined") ? author : name == null ? "" : name.text();
  }

  private static Optional<Instant> time(Element message) {
    try {
      TemporalAccessor time =
          TIME.parseBest(
              message.select("> .body > .date").attr("title"),
              ZonedDateTime::from,
              LocalDateTime::from);
      return Optional.of(
          time instanceof ZonedDateTime zoned
              ? zoned.toInstant()
              : LocalDateTime.from(time).atZone(Post.VIETNAM).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String repost(Element message) {
    Element name = message.selectFirst("> .body > .forwarded > .from_name");
    return name == null ? "" : name.ownText().strip();
  }

  private String repostOf(Element message) {
    return export.author(Platform.TELEGRAM, repost(message));
  }

  private static String replyTo(Element message) {
    String address = message.select("> .body > .reply_to a[href]").attr("href");
    return address.contains("#go_to_message")
        ? address.substring(address.indexOf("#go_to_message") + "#go_to_message".length())
        : "";
  }

  /** What was passed on stands one level deeper. */
  private static String text(Element message) {
    Element text = message.selectFirst("> .body > .text, > .body > .forwarded > .text");
    StringBuilder words = new StringBuilder();
    if (text != null) {
      append(text, words);
    }
    return words.toString();
  }

  private static void append(Element element, StringBuilder words) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText().replace("\n", ""));
      } else if (node instanceof Element inner) {
        words.append(inner.nameIs("br") ? "\n" : "");
        append(inner, words);
      }
    }
  }

  private List<Attachment> attachments(Element message) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    for (Element photo : message.select("a.photo_wrap[href]")) {
      attachments.add(attachment(Kind.PHOTO, photo.attr("href")));
    }
    for (Element still : message.select("a.video_file_wrap img[src], a.animated_wrap img[src]")) {
      attachments.add(attachment(Kind.VIDEO_THUMB, still.attr("src")));
    }
    for (Element file : message.select("a.media_file[href]")) {
      attachments.add(attachment(Kind.DOCUMENT, file.attr("href")));
    }
    return attachments;
  }

  private Attachment attachment(Kind kind, String address) throws IOException {
    String path = decoded(address);
    return export.attach(
        kind, Names.last(path), export.files().named(Names.beside(page.name(), path)));
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a percent sign that means itself
    }
  }
}
