package rasoat.crawler.imported.export;

import java.util.Set;

/**
 * A chat as Telegram Desktop exports it.
 *
 * @param id a bare number
 * @param username empty when the export does not tell it
 */
record TelegramChat(String name, String type, String id, String username) {

  private static final Set<String> PUBLIC = Set.of("public_channel", "public_supergroup");
  private static final Set<String> PRIVATE =
      Set.of(
          "personal_chat",
          "bot_chat",
          "saved_messages",
          "replies",
          "verify_codes",
          "private_group",
          "private_supergroup",
          "private_channel");

  private static final long CHANNELS = -1_000_000_000_000L;

  static boolean isType(String type) {
    return PUBLIC.contains(type) || PRIVATE.contains(type);
  }

  boolean isPublic() {
    return PUBLIC.contains(type);
  }

  /** The type as it may be shown: one that we know. */
  String shownType() {
    return isType(type) ? type : "unknown";
  }

  /** As the Bot API names it: channels and supergroups below {@value #CHANNELS}, groups below 0. */
  String source() {
    if (!username.isEmpty()) {
      return username;
    }
    return isChannel() ? channelId(id) : type.equals("private_group") ? "-" + id : id;
  }

  static String channelId(String bare) {
    return String.valueOf(CHANNELS - Long.parseLong(bare));
  }

  String permalink(String post) {
    if (!username.isEmpty()) {
      return "https://t.me/" + username + "/" + post;
    }
    return isChannel() ? "https://t.me/c/" + id + "/" + post : "";
  }

  /** The name where it is that of a group or channel; other chats are called like a person. */
  String group() {
    return isChannel() || type.equals("private_group") ? name : "";
  }

  private boolean isChannel() {
    return type.endsWith("channel") || type.endsWith("supergroup");
  }
}
