package rasoat.console.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.store.InventedFindings;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;

/** Cases of nothing that happened. */
public final class InventedCases {

  public static final Instant NOW = Instant.parse("2026-05-04T03:00:00Z");

  private InventedCases() {}

  public static Account officer(String name, @Nullable String office) {
    return account(name, office, false, Role.CYBER_OFFICER);
  }

  public static Account account(
      String name, @Nullable String office, boolean cleared, Role... roles) {
    Instant ever = Instant.EPOCH;
    return new Account(
        1,
        name,
        "Người thử",
        Set.of(roles),
        cleared,
        office,
        Account.State.ACTIVE,
        "",
        ever,
        false,
        true,
        ever,
        ever,
        ever,
        ever,
        0);
  }

  public static Details details(String office) {
    return Details.NONE
        .with(CaseField.SUBJECT, "Ảnh chụp văn bản chưa công bố trong một nhóm công khai")
        .with(CaseField.PURPOSE, "Xử lý việc lộ, lọt văn bản")
        .with(CaseField.BASIS, "4526/UBND-CATP")
        .with(CaseField.OFFICE, office);
  }

  public static Details whole(String office) {
    return details(office)
        .with(CaseField.UNIT, "Phòng Văn hóa - Xã hội phường Sông Trăng")
        .with(CaseField.HEAD, "Nguyễn Thị Ngữ");
  }

  /** Of a leak of an internal document. */
  public static Grounds leak(String post) {
    return Grounds.of(List.of(KeptFinding.withoutPictures(InventedFindings.leak(post))))
        .orElseThrow();
  }

  public static Grounds suggested(String post) {
    return Grounds.of(List.of(KeptFinding.withoutPictures(suggestedFinding(post)))).orElseThrow();
  }

  public static Grounds secret(String post) {
    return Grounds.of(List.of(KeptFinding.withoutPictures(InventedFindings.secretLeak(post))))
        .orElseThrow();
  }

  public static Finding suggestedFinding(String post) {
    Finding leak = InventedFindings.of(Kind.LEAK, SecrecyLevel.NONE, Severity.HIGH, post);
    return new Finding(
        leak.post(),
        leak.kind(),
        leak.document(),
        leak.number(),
        leak.secrecy(),
        leak.severity(),
        Strength.SUGGESTED,
        leak.altered(),
        leak.evidence(),
        leak.explanation());
  }

  /** Open, with those details. */
  static CaseFile file(Tier tier, Strength strength, Details details) {
    return new CaseFile(
        new CaseNumber(2026, 1),
        strength,
        tier,
        InventedFindings.MORNING,
        NOW,
        "an",
        details,
        leak("p-1").findings(),
        List.of(),
        null,
        new CaseFile.Revision(1, NOW, "an"));
  }
}
