package rasoat.crawler.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;
import rasoat.model.post.Post;

/** A Quartz cron expression, read in Vietnamese time. */
public final class Cron {

  private final CronExpression expression;

  private Cron(CronExpression expression) {
    this.expression = expression;
  }

  /**
   * Reads an expression such as {@code 0 0 1 * * ?}.
   *
   * @throws IllegalArgumentException when it is none, or never comes to pass again
   */
  public static Cron parse(String text) {
    try {
      CronExpression expression = new CronExpression(text);
      expression.setTimeZone(TimeZone.getTimeZone(Post.VIETNAM));
      return new Cron(expression);
    } catch (ParseException e) {
      throw new IllegalArgumentException(
          "expected a cron expression such as '0 0 1 * * ?', got '%s': %s"
              .formatted(text, e.getMessage()),
          e);
    }
  }

  /** The first time after that moment; empty when it never comes to pass again. */
  Optional<Instant> after(Instant moment) {
    Date next = expression.getNextValidTimeAfter(Date.from(moment));
    return Optional.ofNullable(next).map(Date::toInstant);
  }

  @Override
  public String toString() {
    return expression.getCronExpression();
  }
}
