package rasoat.crawler.imported.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.imported.Entries;
import rasoat.model.post.Sha256;

/**
 * An exported WhatsApp chat: its text and the files beside it. Every such chat is private. It holds
 * 40,000 messages at most, so its text is read at once: the order of day and month is told by all
 * of it.
 */
record WhatsAppChat() implements Format {

  private static final int BYTES_PER_POST = 100;
  private static final int MOST_TEXTS = 20;

  @Override
  public boolean recognises(Entries files) throws IOException {
    return find(files).isPresent();
  }

  @Override
  public long size(Entries files) throws IOException {
    return find(files).map(Entries.Entry::size).orElse(0L) / BYTES_PER_POST + 1;
  }

  @Override
  public void read(Export export) throws IOException {
    Entries.Entry file = find(export.files()).orElseThrow();
    if (!export.mayReadPrivate()) {
      export.problem(
          file, "expected a legal basis for reading a private chat, got none; it was left unread");
      return;
    }
    Optional<byte[]> bytes = Export.upToLimit(file);
    if (bytes.isEmpty()) {
      export.problem(file, "expected a chat of at most %d bytes, got more".formatted(Export.LIMIT));
      return;
    }
    Sha256 raw = export.keep(bytes.get());
    List<ChatMessage> messages = ChatMessage.in(text(bytes.get()));
    DayOrder.Told days = DayOrder.of(messages.stream().map(ChatMessage::line).toList());
    if (!days.isCertain()) {
      export.problem(
          file, "expected dates that tell day from month, got none; the day was taken as first");
    }
    ChatName name = ChatName.of(export.input(), file.name(), messages);
    new ChatPosts(export, file, name, days.order(), raw).read(messages);
  }

  private static Optional<Entries.Entry> find(Entries files) throws IOException {
    boolean alone = files.all().size() == 1;
    List<Entries.Entry> texts =
        files.all().stream()
            .filter(file -> alone || file.name().endsWith(".txt"))
            .limit(MOST_TEXTS)
            .toList();
    for (Entries.Entry file : texts) {
      if (beginsLikeOne(text(Head.of(file).bytes()))) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static boolean beginsLikeOne(String text) {
    return text.lines().findFirst().flatMap(line -> ChatLine.parse(line, 1)).isPresent();
  }

  private static String text(byte[] bytes) {
    // Composed, for names in it are compared: with those of files, and with each other.
    String text =
        Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
