package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.imported.Entries;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The {@code result.json} of Telegram Desktop, of one chat or of a whole account. It may be larger
 * than memory, so it is read message by message.
 */
record TelegramDesktop() implements Format {

  private static final int BYTES_PER_POST = 600;

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
    try (InputStream in = export.open(file);
        JsonParser json = Json.parser(in)) {
      new TelegramAccount(export, file, json).read();
    } catch (JacksonException e) {
      export.problem(file, Json.line(e), Json.EXPECTED);
    }
  }

  private static Optional<Entries.Entry> find(Entries files) throws IOException {
    for (Entries.Entry file : files.all()) {
      boolean alone = files.all().size() == 1;
      if ((alone || Names.last(file.name()).equals("result.json")) && isOne(Head.of(file))) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static boolean isOne(Head head) {
    Map<String, String> fields = head.fields();
    boolean chat =
        fields.containsKey("messages") && TelegramChat.isType(fields.getOrDefault("type", ""));
    boolean account =
        fields.containsKey("about")
            && (fields.containsKey("personal_information") || fields.containsKey("chats"));
    return chat || account;
  }
}
