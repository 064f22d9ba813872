package rasoat.crawler.custody;

import java.util.List;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;

/**
 * Why the post is a finding: {@code evidence.json}.
 *
 * @param withheld whether words were taken out because they may tell a state secret
 * @param text of the post
 */
record EvidenceSheet(
    boolean withheld,
    String explanation,
    String text,
    List<AlteredFact> altered,
    List<Evidence> evidence) {

  /** What stands for words that were taken out. */
  static final String WITHHELD = "[…]";

  static EvidenceSheet of(EvidenceFacts facts) {
    Finding finding = facts.finding();
    if (finding.isSecret()) {
      return new EvidenceSheet(
          true,
          WITHHELD,
          WITHHELD,
          finding.altered().stream().map(EvidenceSheet::withoutWords).toList(),
          finding.evidence().stream().map(EvidenceSheet::withoutWords).toList());
    }
    return new EvidenceSheet(
        false,
        finding.explanation(),
        facts.capture().text(),
        finding.altered(),
        finding.evidence());
  }

  private static AlteredFact withoutWords(AlteredFact altered) {
    return new AlteredFact(altered.fact(), WITHHELD, WITHHELD);
  }

  private static Evidence withoutWords(Evidence evidence) {
    return new Evidence(
        evidence.type(),
        evidence.weight(),
        evidence.image(),
        evidence.region(),
        WITHHELD,
        WITHHELD,
        WITHHELD);
  }
}
