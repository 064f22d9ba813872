package rasoat.console.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Which entries a page shows, as its address says; an empty text for all. */
record AuditAddress(String account, String action, String subject, String from, String to) {

  AuditAddress {
    account = account.strip();
    subject = subject.strip();
  }

  /** Empty when it says something that is not: an unknown action, or no day. */
  Optional<AuditFilter> filter() {
    if (!action.isEmpty() && Arrays.stream(Action.values()).noneMatch(this::isAction)) {
      return Optional.empty();
    }
    AuditFilter asked = AuditFilter.all().account(account).action(action).subject(subject);
    try {
      asked = from.isEmpty() ? asked : asked.from(LocalDate.parse(from));
      return Optional.of(to.isEmpty() ? asked : asked.to(LocalDate.parse(to)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private boolean isAction(Action known) {
    return known.name().equals(action);
  }

  /** What is asked for, by name. */
  Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("account", account);
    asked.put("action", action);
    asked.put("subject", subject);
    asked.put("from", from);
    asked.put("to", to);
    asked.values().removeIf(String::isEmpty);
    return asked;
  }

  public boolean isAll() {
    return asked().isEmpty();
  }

  /** The address of the first page. */
  public String newest() {
    return address("/audit").encode().toUriString();
  }

  /** The address that continues behind that entry. */
  public String olderThan(long number) {
    return address("/audit").queryParam("before", number).encode().toUriString();
  }

  /** The address of a file of all that is asked for. */
  public String export(String format) {
    return address("/audit/export").queryParam("format", format).encode().toUriString();
  }

  private UriComponentsBuilder address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    Map<String, String> asked = asked();
    // As variables: what they hold is encoded as a whole, an ampersand and a plus too.
    asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.uriVariables(Map.copyOf(asked));
  }
}
