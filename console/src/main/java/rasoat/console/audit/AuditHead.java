package rasoat.console.audit;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What is known of the end of the audit trail outside of the database, so that cutting it off is
 * found. Several processes may share one.
 */
public abstract sealed class AuditHead permits FileHead, NoHead {

  /** Kept in {@code audit.head} in that folder, under the key in {@code audit.key}. */
  public static AuditHead in(Path folder) {
    return new FileHead(folder.resolve("audit.head"), new HeadKey(folder.resolve("audit.key")));
  }

  /** Nothing is known: whoever can write the database can cut the trail off. */
  public static AuditHead none() {
    return new NoHead();
  }

  /** Notes that the entry of that number counts. What fails is logged, for the entry counts. */
  abstract void witness(AuditEnd end);

  /** All that is known; what is wrong with it is added to the faults. */
  abstract Witness read(Faults faults) throws IOException;
}
