package rasoat.console.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Strength;

/**
 * Hồ sơ vụ việc: one matter, from the first finding to its outcome.
 *
 * @param strength of the strongest finding put in
 * @param tier of the worst finding put in
 * @param postedAt the first of the posts
 * @param closing null while it is open
 */
public record CaseFile(
    CaseNumber number,
    Strength strength,
    Tier tier,
    Instant postedAt,
    Instant openedAt,
    String openedBy,
    Details details,
    List<FindingId> findings,
    List<Escalation> escalations,
    @Nullable Closing closing,
    Revision revision) {

  /** The last change. */
  public record Revision(long version, Instant at, String by) {}

  public CaseFile {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a case needs a finding: " + number);
    }
    findings = List.copyOf(findings);
    escalations = List.copyOf(escalations);
  }

  /** Whether nothing in it is more than suggested: it is kept apart from the others. */
  public boolean isVerification() {
    return strength != Strength.CONFIRMED;
  }

  public boolean isOpen() {
    return closing == null;
  }

  public Optional<Closing> outcome() {
    return Optional.ofNullable(closing);
  }

  /** Who answers for the unit was named (requirement R25). */
  public boolean hasHead() {
    return details.has(CaseField.HEAD) && details.has(CaseField.UNIT);
  }

  /** The id of the office concerned; null when it is none that is known here. */
  public @Nullable String office() {
    return details.values().get(CaseField.OFFICE);
  }

  CaseFile with(Details other) {
    return new CaseFile(
        number,
        strength,
        tier,
        postedAt,
        openedAt,
        openedBy,
        other,
        findings,
        escalations,
        closing,
        revision);
  }

  CaseFile withEscalations(List<Escalation> other) {
    return new CaseFile(
        number, strength, tier, postedAt, openedAt, openedBy, details, findings, other, closing,
        revision);
  }

  CaseFile with(@Nullable Closing other) {
    return new CaseFile(
        number,
        strength,
        tier,
        postedAt,
        openedAt,
        openedBy,
        details,
        findings,
        escalations,
        other,
        revision);
  }

  CaseFile with(Revision other) {
    return new CaseFile(
        number,
        strength,
        tier,
        postedAt,
        openedAt,
        openedBy,
        details,
        findings,
        escalations,
        closing,
        other);
  }

  CaseFile with(Grounds grounds) {
    return new CaseFile(
        number,
        grounds.strength(),
        grounds.tier(),
        grounds.postedAt(),
        openedAt,
        openedBy,
        details,
        grounds.findings(),
        escalations,
        closing,
        revision);
  }
}
