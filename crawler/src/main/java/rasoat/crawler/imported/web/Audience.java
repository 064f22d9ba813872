package rasoat.crawler.imported.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Who may see a post of Facebook, by what its own page says. */
enum Audience {
  ANYONE,
  /** Friends, members, or others whom somebody chose. */
  SOME,
  /** It does not say, or in words that are not known. */
  UNKNOWN;

  private static final String STRATEGY = "CometFeedStoryAudienceStrategy";

  // The name of the sign beside the time, such as everyone-outline; and what stands in its place
  // for readers who do not see it. Some say both: "Shared with Public group".
  private static final Pattern SOME_ONLY =
      Pattern.compile(
          "friend|only[ _]me|\\block\\b|private|custom|specific|closed|secret|except"
              + "|bạn bè|chỉ mình tôi|riêng tư|tùy chỉnh|tuỳ chỉnh|bí mật|nhóm kín");
  private static final Pattern FOR_ANYONE = Pattern.compile("everyone|public|công khai");

  /** The audience that the metadata of a story tell. */
  static Audience in(JsonNode metadata) {
    for (JsonNode entry : metadata.values()) {
      if (Json.text(entry, "/__typename").equals(STRATEGY)) {
        return said(
            Json.text(entry, "/story/privacy_scope/icon_image/name")
                + " "
                + Json.text(entry, "/story/privacy_scope/description"));
      }
    }
    return UNKNOWN;
  }

  /** What two payloads say of one post: whoever says that it is not for anyone is believed. */
  Audience and(Audience other) {
    if (this == SOME || other == SOME) {
      return SOME;
    }
    return this == UNKNOWN ? other : this;
  }

  private static Audience said(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    if (SOME_ONLY.matcher(folded).find()) {
      return SOME;
    }
    return FOR_ANYONE.matcher(folded).find() ? ANYONE : UNKNOWN;
  }
}
