package rasoat.crawler.imported.export;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Attachment.Kind;

/**
 * The file of a WhatsApp message, told by its name: the words around it are in any language.
 *
 * @param name empty when it was left out of the export
 * @param caption what the message says besides
 */
record ChatFile(String name, String caption) {

  // <attached: 00000012-PHOTO-2026-11-20-15-01-02.jpg>
  private static final Pattern IOS =
      Pattern.compile("\\u200E?<[^<>:\\n]{1,40}: ?([^<>\\n]{1,200}\\.\\w{1,5})>");
  // IMG-20261120-WA0001.jpg (file attached)
  private static final Pattern ANDROID =
      Pattern.compile("\\u200E?([^\\n]{1,200}\\.\\w{1,5}) \\([^()\\n]{1,60}\\)(?:\\n|$)");
  private static final Pattern OWN_NAME =
      Pattern.compile("[A-Z]{3}-\\d{8}-WA\\d{4,}\\.\\w+|\\d{8}-[A-Z]+-\\d{4}(-\\d\\d){5}\\.\\w+");
  private static final Pattern LEFT_OUT = Pattern.compile("\\u200E?<[^<>:\\n]{1,40}>");
  private static final Pattern STICKER = Pattern.compile("STK-.*|\\d{8}-STICKER-.*");
  private static final Pattern PLAYED_WORDS =
      Pattern.compile("video|audio|voice|sticker|gif|contact|âm thanh|nhãn dán|liên hệ");

  /**
   * The file that comes with the message.
   *
   * @param present whether a file of that name came with the chat
   */
  static Optional<ChatFile> of(ChatMessage message, Predicate<String> present) {
    String text = message.text();
    Matcher ios = IOS.matcher(text);
    if (ios.find() && isOne(ios.group(1), present)) {
      return Optional.of(new ChatFile(ios.group(1), without(text, ios)));
    }
    Matcher android = ANDROID.matcher(text);
    if (android.lookingAt() && isOne(android.group(1), present)) {
      return Optional.of(new ChatFile(android.group(1), without(text, android)));
    }
    if (LEFT_OUT.matcher(text).matches() || message.line().marked() && message.startsMarked()) {
      return Optional.of(new ChatFile("", text));
    }
    return Optional.empty();
  }

  private static boolean isOne(String name, Predicate<String> present) {
    return OWN_NAME.matcher(name).matches() || present.test(name);
  }

  private static String without(String text, Matcher found) {
    return text.substring(0, found.start()) + text.substring(found.end());
  }

  /** What it is; empty for what nobody reads, such as sounds. */
  Optional<Kind> kind() {
    if (name.isEmpty()) {
      boolean played = PLAYED_WORDS.matcher(caption.toLowerCase(Locale.ROOT)).find();
      return played ? Optional.empty() : Optional.of(Kind.PHOTO);
    }
    if (STICKER.matcher(name).matches() || Names.isHeardOrPlayed(name) || name.endsWith(".vcf")) {
      return Optional.empty();
    }
    return Optional.of(Names.isPicture(name) ? Kind.PHOTO : Kind.DOCUMENT);
  }

  /** The words of the message: those that stand for a missing file are nobody's. */
  String words() {
    return name.isEmpty() ? "" : caption;
  }
}
