package rasoat.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import rasoat.model.post.Post;

/** Times as they are written in Vietnam, wherever the machine stands. */
public final class VietnamTime {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(Post.VIETNAM);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withZone(Post.VIETNAM);

  private VietnamTime() {}

  /** {@code 04/05/2026 08:02}. */
  public static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** {@code 04/05/2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 2026-05-04T08:02}, as a browser fills in a time. */
  public static String typed(Instant time) {
    return TYPED.format(time);
  }
}
