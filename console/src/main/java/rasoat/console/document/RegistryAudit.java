package rasoat.console.document;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;

/**
 * Says in the audit trail who changed the registry. The registry is no database, so the entry is
 * written when the change is durable, not with it.
 */
record RegistryAudit(AuditLog log) {

  void changed(Account by, String subject, String act, Map<String, String> details)
      throws IOException {
    SortedMap<String, String> all = new TreeMap<>(details);
    all.put("act", act);
    log.append(new AuditEvent(by.name(), Action.DOCUMENT_CHANGED, subject, all));
  }
}
