package rasoat.console.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import rasoat.database.Database;
import rasoat.database.Sql;

/** Placeholder until the chained log is merged. */
public final class AuditLog {

  public AuditLog(Database state, AuditHead head, InstantSource clock) {}

  /** Writes it in the transaction of what it tells of: both or neither. */
  public void append(Sql sql, AuditEvent event) throws SQLException {}

  /** In a transaction of its own. */
  public void append(AuditEvent event) throws IOException {}
}
