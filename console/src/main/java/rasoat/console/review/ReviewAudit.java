package rasoat.console.review;

import java.util.Map;
import java.util.TreeMap;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;

/** How decisions stand in the audit trail: without their notes, which may quote a document. */
final class ReviewAudit {

  private ReviewAudit() {}

  static AuditEvent event(ClusterId id, Decision decision) {
    Map<String, String> details = new TreeMap<>();
    details.put("act", decision.act().name());
    details.put("version", Long.toString(decision.version()));
    details.put("state", decision.state().name());
    details.put("before", decision.before().name());
    decision.reason().ifPresent(reason -> details.put("reason", reason.name()));
    return new AuditEvent(decision.account(), action(decision.act()), "cluster " + id, details);
  }

  private static Action action(Decision.Act act) {
    return switch (act) {
      case DECIDED, SECONDED -> Action.DECIDED;
      case PROPOSED -> Action.DECISION_PROPOSED;
      case REJECTED, UNDONE, WITHDRAWN -> Action.DECISION_UNDONE;
    };
  }
}
