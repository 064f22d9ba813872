package rasoat.console.audit;

import java.util.Map;

/** Placeholder until the chained log is merged. */
public record AuditEvent(
    String account, Action action, String subject, Map<String, String> details) {

  public AuditEvent {
    details = Map.copyOf(details);
  }
}
