package rasoat.crawler.imported.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A group or page of Facebook, or a post of one, by its address in any of the forms in use.
 *
 * @param owner its id or its name in addresses
 * @param post the id of the post, a number or {@code pfbid…}; empty for the place itself
 */
record FacebookAddress(boolean isGroup, String owner, String post) {

  private static final String SITE = "https://www.facebook.com/";
  private static final Set<String> NO_OWNER =
      Set.of(
          "api",
          "ajax",
          "watch",
          "reel",
          "reels",
          "marketplace",
          "events",
          "photo",
          "stories",
          "login",
          "share",
          "sharer",
          "gaming",
          "help",
          "hashtag",
          "search",
          "notifications",
          "friends",
          "plugins",
          "home.php",
          "login.php",
          "photo.php",
          "privacy",
          "settings",
          "messages");
  private static final Set<String> POSTS = Set.of("posts", "permalink", "videos", "photos");

  static boolean isOne(String address) {
    String host = Address.host(address);
    return host.equals("facebook.com") || host.endsWith(".facebook.com");
  }

  static Optional<FacebookAddress> of(String address) {
    if (!isOne(address)) {
      return Optional.empty();
    }
    String rest = address.replaceFirst("^[^/]*//[^/?#]*/?", "");
    String path = rest.split("[?#]", 2)[0];
    Map<String, String> query = query(rest);
    List<String> steps = List.of(path.split("/+")).stream().filter(s -> !s.isEmpty()).toList();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    return switch (steps.getFirst()) {
      case "groups" -> group(steps, query);
      case "permalink.php", "story.php", "profile.php" ->
          place(false, query.getOrDefault("id", ""), query.getOrDefault("story_fbid", ""));
      case "people" -> steps.size() > 2 ? place(false, steps.get(2), "") : Optional.empty();
      default ->
          NO_OWNER.contains(steps.getFirst())
              ? Optional.empty()
              : place(false, steps.getFirst(), post(steps, 1));
    };
  }

  /** Where a person finds it. */
  String shown() {
    if (isGroup) {
      return SITE + "groups/" + owner + (post.isEmpty() ? "" : "/posts/" + post);
    }
    return SITE + owner + (post.isEmpty() ? "" : "/posts/" + post);
  }

  /** Whether the id of the post is the one that is the same for everyone. */
  boolean hasNumber() {
    return isNumber(post);
  }

  static boolean isNumber(String id) {
    return !id.isEmpty() && id.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  private static Optional<FacebookAddress> group(List<String> steps, Map<String, String> query) {
    if (steps.size() < 2 || Set.of("feed", "discover", "joins").contains(steps.get(1))) {
      return Optional.empty();
    }
    String post = post(steps, 2);
    return place(
        true, steps.get(1), post.isEmpty() ? query.getOrDefault("multi_permalinks", "") : post);
  }

  /** Slugs and albums may stand before the id. */
  private static String post(List<String> steps, int at) {
    return steps.size() > at + 1 && POSTS.contains(steps.get(at))
        ? steps.subList(at + 1, steps.size()).stream()
            .filter(step -> step.startsWith("pfbid") || isNumber(step))
            .reduce("", (first, last) -> last)
        : "";
  }

  private static Optional<FacebookAddress> place(boolean isGroup, String owner, String post) {
    return owner.isBlank()
        ? Optional.empty()
        : Optional.of(new FacebookAddress(isGroup, owner.toLowerCase(Locale.ROOT), post));
  }

  private static Map<String, String> query(String rest) {
    Map<String, String> query = new HashMap<>();
    int question = rest.indexOf('?');
    String parameters = question < 0 ? "" : rest.substring(question + 1).split("#", 2)[0];
    for (String parameter : parameters.split("&", -1)) {
      String[] parts = parameter.split("=", 2);
      if (parts.length == 2) {
        query.putIfAbsent(parts[0], decoded(parts[1]));
      }
    }
    return query;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
