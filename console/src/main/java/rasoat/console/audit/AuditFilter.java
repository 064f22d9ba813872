package rasoat.console.audit;

import java.time.Instant;
import java.time.LocalDate;
import rasoat.model.post.Post;

/**
 * Which entries are asked for. A text that is empty asks for all.
 *
 * @param account {@value #SYSTEM} asks for what the system itself did
 * @param action the name of an {@link Action}
 * @param from the first moment
 * @param until the first moment after it
 */
public record AuditFilter(
    String account, String action, String subject, Instant from, Instant until) {

  /** No account has this name. */
  public static final String SYSTEM = "-";

  /** Beyond every entry, and within what a database can count. */
  private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

  /** Everything. */
  public static AuditFilter all() {
    return new AuditFilter("", "", "", Instant.EPOCH, NEVER);
  }

  public AuditFilter account(String name) {
    return new AuditFilter(name, action, subject, from, until);
  }

  public AuditFilter action(String name) {
    return new AuditFilter(account, name, subject, from, until);
  }

  public AuditFilter subject(String name) {
    return new AuditFilter(account, action, name, from, until);
  }

  /** From the beginning of that day in Vietnam. */
  public AuditFilter from(LocalDate day) {
    return new AuditFilter(account, action, subject, beginning(day), until);
  }

  /** To the end of that day in Vietnam. */
  public AuditFilter to(LocalDate day) {
    return new AuditFilter(account, action, subject, from, beginning(day.plusDays(1)));
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(Post.VIETNAM).toInstant();
  }
}
