package rasoat.crawler.imported.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence over a post, "A posted in B." in the language of who exported it. Nothing else in an
 * export tells the group.
 */
final class FacebookTitle {

  private static final List<Pattern> GROUPS =
      List.of(
          Pattern.compile("(?s).*? posted (?:a photo |photos |a video )?in (?<group>.+?)\\.?"),
          Pattern.compile("(?s).*? shared (?:a|an) \\w+ (?:to|in) the group:? (?<group>.+?)\\.?"),
          Pattern.compile(
              "(?s).*? đã đăng (?:bài (?:viết )?|ảnh )?(?:trong|vào|lên) (?:nhóm"
                  + " )?(?<group>.+?)\\.?"),
          Pattern.compile(
              "(?s).*? đã chia sẻ (?:một )?.*?(?:trong|vào|lên|với) nhóm:? (?<group>.+?)\\.?"));

  private FacebookTitle() {}

  /** What the group is called; empty for posts elsewhere, and in languages that are not known. */
  static Optional<String> group(String title) {
    for (Pattern form : GROUPS) {
      Matcher matcher = form.matcher(title);
      if (matcher.matches()) {
        return Optional.of(matcher.group("group"));
      }
    }
    return Optional.empty();
  }
}
