package rasoat.console.audit;

import java.io.IOException;

/** Takes entries, one after the other. */
public interface AuditSink {
  void accept(AuditEntry entry) throws IOException;
}
