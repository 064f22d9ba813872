package rasoat.console.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;

/**
 * What a case rests on.
 *
 * @param findings in the order they were put in
 */
public record Grounds(
    List<FindingId> findings, Strength strength, Tier tier, Matter matter, Instant postedAt) {

  public Grounds {
    findings = List.copyOf(findings);
  }

  /** Of those findings; empty when there are none. */
  public static Optional<Grounds> of(List<KeptFinding> kept) {
    List<Finding> findings = kept.stream().map(KeptFinding::finding).toList();
    return findings.stream()
        .map(finding -> finding.post().time())
        .min(Instant::compareTo)
        .map(
            first ->
                new Grounds(
                    kept.stream().map(KeptFinding::id).distinct().toList(),
                    strength(findings),
                    Tier.of(findings),
                    Matter.of(findings),
                    first));
  }

  /** Both: the strongest, the worst, the earliest. */
  static Grounds added(CaseFile file, Grounds more) {
    List<FindingId> all = new ArrayList<>(file.findings());
    all.addAll(more.findings);
    boolean isConfirmed = !file.isVerification() || more.strength == Strength.CONFIRMED;
    return new Grounds(
        List.copyOf(new LinkedHashSet<>(all)),
        isConfirmed ? Strength.CONFIRMED : Strength.SUGGESTED,
        file.tier().compareTo(more.tier) <= 0 ? file.tier() : more.tier,
        file.details().matter(),
        file.postedAt().isBefore(more.postedAt) ? file.postedAt() : more.postedAt);
  }

  private static Strength strength(List<Finding> findings) {
    boolean isConfirmed =
        findings.stream().anyMatch(finding -> finding.strength() == Strength.CONFIRMED);
    return isConfirmed ? Strength.CONFIRMED : Strength.SUGGESTED;
  }
}
