package rasoat.crawler.imported.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.model.post.Sha256;

/**
 * A post of Facebook as one payload shows it; others may show more or less of it.
 *
 * @param links addresses of the post, the surest first; never empty
 * @param number the id that is the same for everyone; empty when this payload does not tell
 * @param page the id of the page that posted it; empty when no page did, or it is unknown
 * @param author told apart, not named
 * @param isPersonal whether a person posted it, and no page
 * @param repostOf the post it passes on; empty for none
 * @param raw the digest of that payload
 * @param at when that payload came
 */
record FacebookStory(
    List<FacebookAddress> links,
    String number,
    String page,
    String author,
    boolean isPersonal,
    Audience audience,
    Optional<Instant> time,
    String text,
    String repostOf,
    List<Picture> pictures,
    Sha256 raw,
    Instant at) {

  FacebookStory {
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
  }

  FacebookAddress place() {
    return links.getFirst();
  }

  /** Whether it stands on the timeline of a person, and on no page and in no group. */
  boolean isOnTimeline() {
    return isPersonal && page.isEmpty() && !place().isGroup();
  }

  /** An id of the post, the number where there is one. */
  String id() {
    return number.isEmpty() ? place().post() : number;
  }

  /** Both together: the longer text (the first one is often cut), the more pictures. */
  FacebookStory with(FacebookStory other) {
    FacebookStory longer = other.text.length() > text.length() ? other : this;
    return new FacebookStory(
        number.isEmpty() ? other.links : links,
        first(number, other.number),
        first(page, other.page),
        first(author, other.author),
        isPersonal || other.isPersonal,
        audience.and(other.audience),
        time.or(() -> other.time),
        longer.text,
        first(repostOf, other.repostOf),
        other.told() > told() ? other.pictures : pictures,
        longer.raw,
        longer.at);
  }

  private long told() {
    return pictures.stream().filter(Picture::isTold).count();
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
