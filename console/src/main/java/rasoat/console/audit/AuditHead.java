package rasoat.console.audit;

/** Placeholder until the chained log is merged. */
public final class AuditHead {

  private AuditHead() {}

  public static AuditHead none() {
    return new AuditHead();
  }
}
