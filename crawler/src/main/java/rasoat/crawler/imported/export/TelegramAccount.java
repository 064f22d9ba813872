package rasoat.crawler.imported.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import rasoat.model.post.Sha256;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Walks through the chats of a {@code result.json}. Whatever is no chat, such as contacts and
 * sessions, is passed over, and so are the messages of chats that may not be read.
 */
final class TelegramAccount {

  private final Export export;
  private final Entries.Entry file;
  private final JsonParser json;
  private final Map<String, Integer> refused = new TreeMap<>();

  TelegramAccount(Export export, Entries.Entry file, JsonParser json) {
    this.export = export;
    this.file = file;
    this.json = json;
  }

  void read() throws IOException {
    try {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        chat(true);
      }
    } finally {
      refused.forEach(this::tell);
    }
  }

  /** Reads the chat, or the account, whose object was just begun. */
  private void chat(boolean whole) throws IOException {
    String name = "";
    String type = "";
    String id = "";
    String username = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "name" -> name = text();
        case "type" -> type = text();
        case "id" -> id = text();
        case "username" -> username = text().strip();
        case "messages" -> messages(new TelegramChat(name, type, id, username), whole);
        case "chats", "left_chats" -> chats();
        default -> json.skipChildren();
      }
    }
  }

  private void chats() throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean list = json.currentName().equals("list");
      if (json.nextToken() == JsonToken.START_ARRAY && list) {
        while (Json.nextObject(json)) {
          chat(false);
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void messages(TelegramChat chat, boolean whole) throws IOException {
    if (!json.hasToken(JsonToken.START_ARRAY)) {
      json.skipChildren();
    } else if (!chat.isPublic() && !export.mayReadPrivate()) {
      refused.merge(chat.shownType(), 1, Integer::sum);
      json.skipChildren();
    } else if (!chat.id().matches("[0-9]{1,15}")) {
      report("expected a chat with a number as its id, got one without; it was not read");
      json.skipChildren();
    } else {
      // The file of a whole account holds what may not be kept.
      Optional<Sha256> raw = whole ? export.keepWhole(file) : Optional.empty();
      TelegramMessage reader = new TelegramMessage(export, file, chat);
      while (Json.nextObject(json)) {
        message(reader, raw);
      }
    }
  }

  private void message(TelegramMessage reader, Optional<Sha256> whole) throws IOException {
    int line = json.currentTokenLocation().getLineNr();
    JsonNode message = json.readValueAsTree();
    Sha256 raw =
        whole.isPresent()
            ? whole.get()
            : export.keep(message.toString().getBytes(StandardCharsets.UTF_8));
    reader.read(message, raw, reason -> export.problem(file, line, reason));
  }

  private String text() {
    boolean plain = json.hasToken(JsonToken.VALUE_STRING) || json.currentToken().isNumeric();
    String text = plain ? json.getString() : "";
    json.skipChildren();
    return text;
  }

  private void report(String reason) {
    export.problem(file, json.currentTokenLocation().getLineNr(), reason);
  }

  private void tell(String type, int chats) {
    export.problem(
        file,
        ("expected public channels and groups, or a legal basis for reading private chats, got %d"
                + " of type %s; their messages were left unread")
            .formatted(chats, type));
  }
}
