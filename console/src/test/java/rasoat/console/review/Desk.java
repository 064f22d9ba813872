package rasoat.console.review;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;

/** A desk over findings that nobody made, at a time that the test tells. */
final class Desk {

  static final Account AN = account("an", null, false, Role.CYBER_OFFICER);
  static final Account BINH = account("binh", null, false, Role.CYBER_OFFICER);
  static final Account CUC = account("cuc", null, true, Role.CYBER_OFFICER);
  static final Account DUNG = account("dung", null, true, Role.CYBER_OFFICER);
  static final Account HEAD = account("truong", null, true, Role.UNIT_HEAD);
  static final Account ELSEWHERE = account("noi.khac", "khac", true, Role.CYBER_OFFICER);

  final Database state;
  final ReviewDesk desk;
  Instant now = Instant.parse("2026-05-04T08:00:00Z");

  Desk(Database state) {
    this.state = state;
    AuditLog audit = new AuditLog(state, AuditHead.none(), () -> now);
    desk = new ReviewDesk(state, audit, () -> now);
  }

  /** Keeps it, and says what cluster it is in. */
  Review keep(Finding finding) throws IOException {
    SqlFindingStore.over(state, () -> now).keep(KeptFinding.withoutPictures(finding));
    return review(FindingId.of(finding.post()), CUC).orElseThrow();
  }

  Review leak() throws IOException {
    return keep(InventedFindings.leak("p-1"));
  }

  Review secret() throws IOException {
    return keep(InventedFindings.secretLeak("s-1"));
  }

  Optional<Review> review(FindingId id, Account account) throws IOException {
    return desk.of(id, account);
  }

  Review now(Review review, Account account) throws IOException {
    return desk.cluster(review.id(), account).orElseThrow();
  }

  Outcome decide(Review seen, Reason reason, Account by) throws IOException {
    return desk.decide(seen.id(), seen.version(), new Verdict(reason, "Ghi chú"), by);
  }

  long auditEntries(String action) throws IOException {
    return state.read(
        "count",
        sql ->
            sql.one(
                    "SELECT COUNT(*) AS n FROM audit_entry WHERE action = ?",
                    row -> row.getLong("n"),
                    action)
                .orElseThrow());
  }

  static Account account(String name, @Nullable String office, boolean cleared, Role role) {
    Instant never = Instant.EPOCH;
    return new Account(
        1,
        name,
        name.toUpperCase(java.util.Locale.ROOT),
        Set.of(role),
        cleared,
        office,
        Account.State.ACTIVE,
        "",
        never,
        true,
        true,
        never,
        never,
        never,
        never,
        0);
  }
}
