package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that somebody did. Never what stands in a document or a post, never a secret; texts
 * longer than {@value #LONGEST} characters are cut.
 *
 * @param account empty: the system itself
 * @param subject what it was done to, such as {@code finding 0a1b} or {@code account nguyen.van.a};
 *     empty when there is nothing to name
 * @param details in the order of their keys
 */
public record AuditEvent(
    String account, Action action, String subject, Map<String, String> details) {

  /** Strangers choose some of these texts, a name nobody has among them. */
  static final int LONGEST = 1_000;

  public AuditEvent {
    account = storable(account);
    subject = storable(subject);
    SortedMap<String, String> sorted = new TreeMap<>();
    details.forEach((key, value) -> sorted.put(storable(key), storable(value)));
    details = Collections.unmodifiableSortedMap(sorted);
  }

  public AuditEvent(String account, Action action, String subject) {
    this(account, action, subject, Map.of());
  }

  /** As both databases give it back to the letter: no NUL, no half of a character. */
  private static String storable(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
    return new String(cut.replace('\0', '\uFFFD').getBytes(UTF_8), UTF_8);
  }
}
