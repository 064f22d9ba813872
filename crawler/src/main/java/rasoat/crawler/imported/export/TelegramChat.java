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

  /**
   * The user name, or the id as the Bot API gives it: those of channels and supergroups lie below
   * {@value #CHANNELS}, those of groups below 0, and others are people.
   */
  String source() {
    if (!username.isEmpty()) {
      return username;
    }
    return isChannel() ? channelId(id) : isGroup() ? "-" + id : id;
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

  /** Whether several people meet in it; other chats are called like a person. */
  boolean isGroup() {
    return isChannel() || type.equals("private_group");
  }

  private boolean isChannel() {
    return type.endsWith("channel") || type.endsWith("supergroup");
  }
}
