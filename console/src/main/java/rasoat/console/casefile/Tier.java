package rasoat.console.casefile;

import java.util.Collection;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;

/** How bad what was shown is, the worst first (requirement R7). */
public enum Tier {
  /** Bears a secrecy mark or matches a sealed entry; whether it is a secret, a person decides. */
  STATE_SECRET,
  /** A document of state agencies that was not public. */
  OFFICIAL,
  /** Lawfully public, such as the original of an altered copy. */
  PUBLIC;

  /** That of the worst of them. */
  public static Tier of(Collection<Finding> findings) {
    return findings.stream().map(Tier::of).min(Tier::compareTo).orElse(OFFICIAL);
  }

  private static Tier of(Finding finding) {
    if (finding.isSecret()) {
      return STATE_SECRET;
    }
    boolean isCopyOfPublic = finding.kind() == Kind.ALTERED && finding.severity() != Severity.HIGH;
    return isCopyOfPublic || finding.kind() == Kind.PUBLIC_COPY ? PUBLIC : OFFICIAL;
  }
}
