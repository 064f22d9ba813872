package rasoat.crawler.imported.export;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Entries;
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

  private static final String REPLY = "#go_to_message";

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
            new TelegramPageFiles(export, page).of(message),
            PostState.LIVE,
            export.provenance(raw)));
  }

  /** Messages that follow one of the same author do not repeat the name. */
  private String author(Element message) {
    Element name = message.selectFirst("> .body > .from_name");
    return name == null ? (message.hasClass("joined") ? author : "") : name.ownText().strip();
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

  private String repostOf(Element message) {
    Element name = message.selectFirst("> .body > .forwarded > .from_name");
    return name == null ? "" : export.author(Platform.TELEGRAM, name.ownText().strip());
  }

  private static String replyTo(Element message) {
    String address = message.select("> .body > .reply_to a[href]").attr("href");
    int start = address.indexOf(REPLY);
    return start < 0 ? "" : address.substring(start + REPLY.length());
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
        words.append(text.getWholeText().replace('\n', ' '));
      } else if (node instanceof Element inner) {
        words.append(inner.nameIs("br") ? "\n" : "");
        append(inner, words);
      }
    }
  }
}
