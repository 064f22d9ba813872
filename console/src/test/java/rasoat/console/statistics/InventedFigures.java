package rasoat.console.statistics;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import rasoat.console.account.Account;
import rasoat.console.account.NewAccount;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.OfficeName;
import rasoat.console.review.Outcome;
import rasoat.console.review.Reason;
import rasoat.console.review.Review;
import rasoat.console.review.ReviewDesk;
import rasoat.console.review.Verdict;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/** Findings that nobody made, kept and decided at times that a test tells. */
public final class InventedFigures {

  private final Database state;
  private final ReviewDesk desk;
  private final Account officer;
  private Instant now = Instant.parse("2026-05-04T08:00:00Z");
  private int posts;

  public InventedFigures(Database state) throws IOException {
    this.state = state;
    AuditLog audit = new AuditLog(state, AuditHead.none(), InstantSource.system());
    this.desk = new ReviewDesk(state, audit, () -> now);
    this.officer = officer(state);
  }

  private static Account officer(Database state) throws IOException {
    var accounts = TestAccounts.in(state);
    var known = accounts.find("can.bo");
    return known.isPresent()
        ? known.get()
        : accounts
            .create(
                new NewAccount("can.bo", "Cán bộ", Set.of(Role.CYBER_OFFICER), true, null),
                TestAccounts.PASSWORD,
                false,
                "")
            .orElseThrow();
  }

  public InventedFigures at(String time) {
    now = Instant.parse(time);
    return this;
  }

  /** Keeps a finding about a document of its own, posted that long before. */
  public FindingId found(Kind kind, Strength strength, String group, long secondsBefore)
      throws IOException {
    return found(kind, strength, Platform.FACEBOOK, group, now.minusSeconds(secondsBefore));
  }

  public FindingId found(Kind kind, Strength strength) throws IOException {
    return found(kind, strength, "Chợ An Hải", 3600);
  }

  FindingId found(Kind kind, Strength strength, Platform platform, String group, Instant posted)
      throws IOException {
    posts++;
    Post post = new Post("p-" + posts, platform, group, "bài " + posts, posted, List.of());
    Finding finding =
        new Finding(
            post,
            kind,
            new DocumentId("d-" + posts),
            null,
            SecrecyLevel.NONE,
            Severity.HIGH,
            strength,
            List.of(),
            List.of(new Evidence(Evidence.Type.NUMBER, 0.9, null, null, "", "", "Trùng số.")),
            "Trùng số.");
    SqlFindingStore.over(state, () -> now).keep(KeptFinding.withoutPictures(finding));
    return FindingId.of(post);
  }

  /** Says who issued its document, and of which office that is. */
  public void issuedBy(FindingId finding, String body, String office) throws IOException {
    String name = OfficeName.folded(body);
    state.write(
        "say who issued it",
        sql -> {
          sql.update("UPDATE finding SET issuing_body = ? WHERE id = ?", name, finding.value());
          sql.update(
              "UPDATE cluster SET issuing_body = ?"
                  + " WHERE id = (SELECT cluster FROM finding WHERE id = ?)",
              name,
              finding.value());
          sql.update(
              """
              INSERT INTO office (id, name, parent, place, head_name, head_title, contact,
                valid_from, valid_to, names)
              VALUES (?, ?, 'UBND thành phố', 'An Hải', '', 'Chủ tịch', '', '', '', ?)
              ON CONFLICT (id) DO NOTHING
              """,
              office,
              "Đơn vị " + office,
              body);
          return sql.update(
              "INSERT INTO office_name (office, name) VALUES (?, ?)"
                  + " ON CONFLICT (name, office) DO NOTHING",
              office,
              name);
        });
  }

  public void decided(FindingId finding, Reason reason) throws IOException {
    Review review = desk.of(finding, officer).orElseThrow();
    done(desk.decide(review.id(), review.version(), new Verdict(reason, ""), officer));
  }

  void undone(FindingId finding) throws IOException {
    Review review = desk.of(finding, officer).orElseThrow();
    done(desk.undo(review.id(), review.version(), "nhầm", officer));
  }

  private static void done(Outcome outcome) {
    if (!(outcome instanceof Outcome.Done)) {
      throw new IllegalStateException("not done: " + outcome);
    }
  }

  /** Something of every figure, of May 2026. */
  public static InventedFigures full(Database state) throws IOException {
    InventedFigures all = new InventedFigures(state).at("2026-05-04T01:00:00Z");
    FindingId leak = all.found(Kind.LEAK, Strength.CONFIRMED);
    all.issuedBy(leak, "UBND PHƯỜNG AN HẢI", "an-hai");
    all.found(Kind.LEAK, Strength.SUGGESTED);
    all.at("2026-05-05T01:00:00Z").found(Kind.ALTERED, Strength.CONFIRMED, "Hội phố", 7200);
    FindingId other = all.found(Kind.SUSPECTED, Strength.SUGGESTED, "Hội phố", 90);
    all.issuedBy(other, "CÔNG AN PHƯỜNG NƠI KHÁC", "noi-khac");
    all.found(Kind.NONE, Strength.NONE);
    all.at("2026-05-05T03:00:00Z").decided(leak, Reason.SHOWS_INTERNAL_DOCUMENT);
    return all;
  }
}
