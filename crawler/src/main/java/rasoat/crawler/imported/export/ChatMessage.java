package rasoat.crawler.imported.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message of a WhatsApp chat.
 *
 * @param text with the lines that follow its first one
 */
record ChatMessage(ChatLine line, String author, String text) {

  // Marks of direction, spaces, and the ~ before names that are not among the contacts.
  private static final Pattern AROUND_NAMES =
      Pattern.compile(
          "^[\\u200E\\u200F\\u202A-\\u202F\\u00A0~ ]+|[\\u200E\\u200F\\u202A-\\u202F\\u00A0 ]+$");

  /** All messages of a chat; lines before the first one belong to none. */
  static List<ChatMessage> in(String chat) {
    List<ChatMessage> messages = new ArrayList<>();
    Optional<ChatLine> begun = Optional.empty();
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String line : chat.lines().toList()) {
      number++;
      Optional<ChatLine> next = ChatLine.parse(line, number);
      if (next.isPresent()) {
        begun.ifPresent(first -> messages.add(of(first, text.toString())));
        text.setLength(0);
        text.append(next.get().rest());
        begun = next;
      } else {
        text.append('\n').append(line);
      }
    }
    begun.ifPresent(first -> messages.add(of(first, text.toString())));
    return messages;
  }

  private static ChatMessage of(ChatLine line, String rest) {
    int colon = line.rest().indexOf(": ");
    return colon < 0
        ? new ChatMessage(line, "", rest)
        : new ChatMessage(line, name(rest.substring(0, colon)), rest.substring(colon + 2));
  }

  private static String name(String written) {
    return AROUND_NAMES.matcher(written).replaceAll("");
  }

  /**
   * Whether WhatsApp itself says something: without a name, or, on iOS, in a person's or the
   * group's name and marked.
   */
  boolean isNotice() {
    return author.isEmpty() || startsMarked() && !line.marked() && !text.contains("<");
  }

  boolean startsMarked() {
    return text.indexOf(ChatLine.MARK) == 0;
  }
}
