package rasoat.console.audit;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entries as JSON Lines; what was hashed can be read back from each to the letter. */
final class AuditLines implements AuditSink {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Appendable out;

  AuditLines(Appendable out) {
    this.out = out;
  }

  @Override
  public void accept(AuditEntry entry) throws IOException {
    ObjectNode line = JSON.createObjectNode();
    line.put("number", entry.number());
    line.put("at", entry.at().toString());
    line.put("account", entry.account());
    line.put("action", entry.action());
    line.put("subject", entry.subject());
    // A text, as it was hashed: JSON that is read and written again may differ.
    line.put("details", entry.details());
    line.put("previous", entry.previous());
    line.put("hash", entry.hash());
    out.append(JSON.writeValueAsString(line)).append('\n');
  }
}
