package rasoat.console.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import rasoat.model.post.Post;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry as the page shows it, whatever somebody made of it in the database. */
record ListedEntry(AuditEntry entry) {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withZone(Post.VIETNAM);

  /** {@code 04/05/2026 08:02:03} in Vietnam. */
  public String time() {
    return time(entry.at());
  }

  static String time(Instant at) {
    return SECOND.format(at);
  }

  /** Whether there are words for its action. */
  public boolean isKnown() {
    return Arrays.stream(Action.values()).anyMatch(action -> action.name().equals(entry.action()));
  }

  public boolean isOfSystem() {
    return entry.account().isEmpty();
  }

  /** In the order of their keys; under no name when they are none. */
  public Map<String, String> details() {
    try {
      return JsonMapper.shared()
          .readValue(entry.details(), new TypeReference<TreeMap<String, String>>() {});
    } catch (JacksonException e) {
      return Map.of("", entry.details());
    }
  }
}
