package rasoat.console.handover;

import java.time.Instant;
import java.util.List;
import rasoat.console.casefile.CaseEvent;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Operator;
import rasoat.console.casefile.Tier;
import rasoat.console.store.Previews;
import rasoat.model.port.KeptFinding;

/**
 * What an export is made of.
 *
 * @param text as a person wrote it; empty where there is none
 * @param draftMark printed on what is not approved yet; empty otherwise
 * @param at when it is made
 */
record Exported(
    CaseFile file,
    List<KeptFinding> findings,
    List<CaseEvent> history,
    String text,
    String recipient,
    Operator operator,
    Previews previews,
    String draftMark,
    Instant at) {

  /** Whether anything in it bears a secrecy mark, now or when it was opened. */
  boolean isSecret() {
    return file.tier() == Tier.STATE_SECRET
        || findings.stream().anyMatch(kept -> kept.finding().isSecret());
  }
}
