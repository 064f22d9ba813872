package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import rasoat.crawler.imported.Entries;

/**
 * An exported WhatsApp chat: its text and the files beside it. Every such chat is private. It holds
 * 40,000 messages at most, so its text is read at once: the order of day and month is told by all
 * of it.
 */
record WhatsAppChat() implements Format {

  private static final int BYTES_PER_POST = 100;
  private static final int MOST_TEXTS = 20;

  @Override
  public boolean recognises(Entries files) {
    return !find(files).isEmpty();
  }

  @Override
  public long size(Entries files) {
    return Names.bytes(find(files)) / BYTES_PER_POST + 1;
  }

  @Override
  public void read(Export export) throws IOException {
    for (Entries.Entry file : find(export.files())) {
      if (export.mayReadPrivate()) {
        read(export, file);
      } else {
        export.problem(
            file,
            "expected a legal basis for reading a private chat, got none; it was left unread");
      }
    }
  }

  private static void read(Export export, Entries.Entry file) throws IOException {
    byte[] bytes;
    try (InputStream in = export.open(file)) {
      bytes = in.readNBytes((int) Export.LIMIT + 1);
    }
    if (bytes.length > Export.LIMIT) {
      export.problem(file, "expected a chat of at most %d bytes, got more".formatted(Export.LIMIT));
      return;
    }
    List<ChatMessage> messages = ChatMessage.in(text(bytes));
    if (messages.isEmpty()) {
      export.problem(file, "expected a chat with a time before each message, got another text");
      return;
    }
    DayOrder.Told days = DayOrder.of(messages.stream().map(ChatMessage::line).toList());
    if (!days.isCertain()) {
      export.problem(
          file, "expected dates that tell day from month, got none; the day was taken as first");
    }
    ChatName name = ChatName.of(export.input(), file.name(), messages);
    new ChatPosts(export, file, name, days.order(), export.keep(bytes)).read(messages);
  }

  /** By its name, so that no file of a chat is ever taken for a picture alone; or by its lines. */
  private static List<Entries.Entry> find(Entries files) {
    List<Entries.Entry> all = files.all();
    return all.stream()
        .filter(file -> all.size() == 1 || file.name().endsWith(".txt"))
        .limit(MOST_TEXTS)
        .filter(file -> isNamedLikeOne(file.name()) || beginsLikeOne(Head.of(file)))
        .toList();
  }

  private static boolean isNamedLikeOne(String name) {
    String last = Names.last(name);
    return last.equals("_chat.txt") || last.startsWith("WhatsApp Chat") && last.endsWith(".txt");
  }

  private static boolean beginsLikeOne(Head head) {
    return text(head.bytes())
        .lines()
        .findFirst()
        .flatMap(line -> ChatLine.parse(line, 1))
        .isPresent();
  }

  private static String text(byte[] bytes) {
    // Composed, for names in it are compared: with those of files, and with each other.
    String text =
        Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
