package rasoat.console.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rasoat.console.casefile.CaseEvent.Change;
import rasoat.model.finding.FindingId;

/** What differs between two states of a case, for its history. */
final class Differences {

  private static final String STRENGTH = "STRENGTH";
  private static final String TIER = "TIER";
  private static final String FINDINGS = "FINDINGS";
  private static final String ESCALATION = "ESCALATION";
  private static final String OUTCOME = "OUTCOME";
  private static final String STATEMENT = "STATEMENT";

  /** Of everything but {@link CaseField}s, for those who give words to them. */
  static final List<String> OTHERS =
      List.of(STRENGTH, TIER, FINDINGS, ESCALATION, OUTCOME, STATEMENT, Deed.REASON);

  private final List<Change> changes = new ArrayList<>();

  private Differences() {}

  /** All that a case began with. */
  static List<Change> from(CaseFile opened) {
    Differences found = new Differences();
    found.tell(STRENGTH, "", opened.strength().name());
    found.tell(TIER, "", opened.tier().name());
    found.tell(FINDINGS, "", findings(opened));
    found.details(Details.NONE, opened.details());
    return List.copyOf(found.changes);
  }

  static List<Change> between(CaseFile before, CaseFile after) {
    Differences found = new Differences();
    found.tell(STRENGTH, before.strength().name(), after.strength().name());
    found.tell(TIER, before.tier().name(), after.tier().name());
    found.tell(FINDINGS, findings(before), findings(after));
    found.details(before.details(), after.details());
    found.escalations(before.escalations(), after.escalations());
    found.tell(OUTCOME, outcome(before), outcome(after));
    found.tell(STATEMENT, statement(before), statement(after));
    return List.copyOf(found.changes);
  }

  private void details(Details before, Details after) {
    for (CaseField field : CaseField.values()) {
      tell(field.name(), before.text(field), after.text(field));
    }
  }

  /** They are only ever added to, and answered in their place. */
  private void escalations(List<Escalation> before, List<Escalation> after) {
    for (int i = 0; i < after.size(); i++) {
      String then = i < before.size() ? words(before.get(i)) : "";
      tell(ESCALATION, then, words(after.get(i)));
    }
  }

  private void tell(String what, String from, String to) {
    if (!from.equals(to)) {
      changes.add(new Change(what, from, to));
    }
  }

  private static String findings(CaseFile file) {
    return file.findings().stream().map(FindingId::value).collect(Collectors.joining(", "));
  }

  private static String words(Escalation sent) {
    String answer = sent.answer().isEmpty() ? "" : ": " + sent.answer();
    return "%s (%s)%s".formatted(sent.contact(), sent.address(), answer);
  }

  private static String outcome(CaseFile file) {
    return file.outcome().map(closing -> closing.outcome().name()).orElse("");
  }

  private static String statement(CaseFile file) {
    return file.outcome()
        .map(it -> "%s, %s %s".formatted(it.on(), it.statedBy(), it.reference()).strip())
        .orElse("");
  }
}
