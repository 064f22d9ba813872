package rasoat.crawler.custody;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import rasoat.model.post.Post;

/**
 * A time as it is written for people and courts.
 *
 * @param utc with {@code Z}
 * @param vietnam the same with {@code +07:00}
 */
record Moment(String utc, String vietnam) {

  static Moment of(Instant time) {
    return new Moment(
        time.toString(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(Post.VIETNAM)));
  }
}
