package rasoat.crawler.imported.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Entries;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/** Turns the messages of one WhatsApp chat into posts. */
final class ChatPosts {

  private final Export export;
  private final Entries.Entry file;
  private final ChatName name;
  private final DayOrder order;
  private final Sha256 raw;
  private final Map<String, Integer> alike = new HashMap<>();

  ChatPosts(Export export, Entries.Entry file, ChatName name, DayOrder order, Sha256 raw) {
    this.export = export;
    this.file = file;
    this.name = name;
    this.order = order;
    this.raw = raw;
  }

  void read(List<ChatMessage> messages) throws IOException {
    for (ChatMessage message : messages) {
      if (message.isNotice()) {
        continue;
      }
      ChatLine line = message.line();
      Optional<LocalDateTime> time = line.at(order).or(() -> line.at(order.other()));
      if (time.isPresent()) {
        export.post(post(message, time.get().atZone(Post.VIETNAM).toInstant()));
      } else {
        export.problem(file, line.number(), "expected a day that exists, got another");
      }
    }
  }

  private Capture post(ChatMessage message, Instant time) throws IOException {
    Optional<ChatFile> came = ChatFile.of(message, wanted -> named(wanted).isPresent());
    String text = PostText.of(came.map(ChatFile::words).orElse(message.text()));
    String author = export.author(Platform.WHATSAPP, message.author());
    return new Capture(
        new PostKey(Platform.WHATSAPP, source(), id(time, author, text)),
        name.isGroup() ? PostText.of(name.name()) : "",
        author,
        time,
        message.line().exact() ? TimePrecision.SECOND : TimePrecision.MINUTE,
        text,
        "",
        Relation.NONE,
        came.isPresent() ? attachments(came.get()) : List.of(),
        PostState.LIVE,
        export.provenance(raw));
  }

  private String source() {
    return export.author(Platform.WHATSAPP, "chat " + name.name());
  }

  /**
   * The same for the same message in another export of the chat. Messages have no ids, and phones
   * write seconds or do not, so like ones within a minute are counted.
   */
  private String id(Instant time, String author, String text) {
    String content = time.truncatedTo(ChronoUnit.MINUTES) + "|" + author + "|" + text;
    int ordinal = alike.merge(content, 1, Integer::sum);
    return Synthetic.id(content, String.valueOf(ordinal));
  }

  private List<Attachment> attachments(ChatFile came) throws IOException {
    Optional<Kind> kind = came.kind();
    if (kind.isEmpty()) {
      return List.of();
    }
    if (came.name().isEmpty()) {
      return List.of(Attachment.at(kind.get(), "left out", "").failed(FetchState.MISSING));
    }
    return List.of(export.attach(kind.get(), came.name(), named(came.name())));
  }

  private Optional<Entries.Entry> named(String wanted) {
    return export.files().named(Names.beside(file.name(), wanted));
  }
}
