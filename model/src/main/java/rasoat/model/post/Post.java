package rasoat.model.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Bài đăng: what someone published.
 *
 * @param id the platform's or the input's own name of it
 * @param group the group, page or channel it appeared in; empty when unknown
 * @param text the words of the post; empty for pictures alone
 * @param time when it was posted; for a picture without a post, when it was taken in
 */
public record Post(
    String id,
    Platform platform,
    String group,
    String text,
    Instant time,
    List<CapturedImage> images) {

  /** The zone of every date on a Vietnamese document. */
  public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  public Post {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a post needs an id");
    }
    images = List.copyOf(images);
  }

  /** The same under another id. */
  public Post named(String id) {
    return new Post(id, platform, group, text, time, images);
  }

  /** The Vietnamese day of the post: disclosure is judged by it. */
  public LocalDate day() {
    return time.atZone(VIETNAM).toLocalDate();
  }
}
