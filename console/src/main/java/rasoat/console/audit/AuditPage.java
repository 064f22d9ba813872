package rasoat.console.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /audit} shows.
 *
 * @param before the number that the page follows; 0 for the newest
 * @param hasOlder whether there is another page
 * @param last the entry of the last check of the whole trail, by whomever
 */
record AuditPage(
    AuditAddress address,
    long before,
    List<ListedEntry> entries,
    boolean hasOlder,
    Optional<ListedEntry> last,
    TrailCheck.State check) {

  private static final int ENTRIES = 50;

  static AuditPage read(
      AuditLog log, AuditAddress address, AuditFilter filter, long before, TrailCheck.State check)
      throws IOException {
    List<AuditEntry> found = log.page(new AuditQuery(filter, before, ENTRIES + 1));
    List<AuditEntry> checks =
        log.page(AuditQuery.newest(AuditFilter.all().action(Action.AUDIT_VERIFIED.name()), 1));
    return new AuditPage(
        address,
        before,
        found.stream().limit(ENTRIES).map(ListedEntry::new).toList(),
        found.size() > ENTRIES,
        checks.stream().findFirst().map(ListedEntry::new),
        check);
  }

  public Action[] actions() {
    return Action.values();
  }

  public AuditFormat[] formats() {
    return AuditFormat.values();
  }

  public String older() {
    return address.olderThan(entries.getLast().entry().number());
  }

  public boolean isRunning() {
    return check instanceof TrailCheck.State.Running;
  }

  public boolean isFailed() {
    return check instanceof TrailCheck.State.Failed;
  }

  /** What the last check asked for here came to. */
  public Optional<Verification.Intact> intact() {
    return check instanceof TrailCheck.State.Done done
            && done.verification() instanceof Verification.Intact intact
        ? Optional.of(intact)
        : Optional.empty();
  }

  /** The same, when something was changed. */
  public Optional<Verification.Broken> broken() {
    return check instanceof TrailCheck.State.Done done
            && done.verification() instanceof Verification.Broken broken
        ? Optional.of(broken)
        : Optional.empty();
  }

  public List<FaultWords> faults() {
    return broken().stream().flatMap(all -> all.faults().stream()).map(FaultWords::of).toList();
  }
}
