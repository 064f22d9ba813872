package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The {@code result.json} of Telegram Desktop, of one chat or of a whole account. It may be larger
 * than memory, so it is read message by message.
 */
record TelegramDesktop() implements Format {

  private static final int BYTES_PER_POST = 600;

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
      read(export, file);
    }
  }

  private static void read(Export export, Entries.Entry file) throws IOException {
    try (InputStream in = export.open(file);
        JsonParser json = Json.parser(in)) {
      new TelegramAccount(export, file, json).read();
    } catch (JacksonException e) {
      export.problem(file, Json.line(e), Json.EXPECTED);
    }
  }

  private static List<Entries.Entry> find(Entries files) {
    List<Entries.Entry> all = files.all();
    return all.stream()
        .filter(file -> all.size() == 1 || Names.last(file.name()).equals("result.json"))
        .filter(file -> isOne(Head.of(file)))
        .toList();
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
