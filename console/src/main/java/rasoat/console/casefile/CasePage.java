package rasoat.console.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.model.port.KeptFinding;

/**
 * Everything about one case.
 *
 * @param form what stands in its fields, or what was typed into them
 * @param typed what was typed into the other forms, by {@code form.field}
 * @param mayWork whether whoever looks works on cases
 * @param isStale whether somebody else changed it while this was typed
 */
record CasePage(
    CaseFile file,
    CaseForm form,
    Map<String, String> typed,
    List<Notice> notices,
    boolean isStale,
    List<ShownClock> clocks,
    List<KeptFinding> findings,
    List<ShownEvent> history,
    Choices choices,
    boolean mayWork,
    Instant now) {

  /** What can be chosen from. */
  record Choices(List<Contact> contacts, List<Assignee> assignees, List<String> offices) {}

  /** Somebody who can be given a case. */
  record Assignee(String name, String fullName) {}

  public List<CaseField> fields(String group) {
    return CaseField.of(CaseField.Group.valueOf(group));
  }

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public String value(CaseField field) {
    return form.typed().getOrDefault(field, "");
  }

  /** Whether the field stands otherwise now than it was typed. */
  public boolean differs(CaseField field) {
    return isStale && form.differs(field, file.details());
  }

  public boolean rulesDiffer() {
    return differs(CaseField.RULES);
  }

  /** What stands in it now. */
  public String kept(CaseField field) {
    return CaseForm.of(file.details()).typed().getOrDefault(field, "");
  }

  /** Those that may fit first. */
  public List<LegalRule> rules() {
    return Arrays.stream(LegalRule.values())
        .sorted(Comparator.comparing(rule -> !isSuggested(rule)))
        .toList();
  }

  public boolean isCited(LegalRule rule) {
    return Arrays.asList(value(CaseField.RULES).split(",", -1)).contains(rule.name());
  }

  public boolean isSuggested(LegalRule rule) {
    return rule.fits(file.details().matter(), file.tier());
  }

  public List<Matter> matters() {
    return Arrays.asList(Matter.values());
  }

  public List<Outcome> outcomes() {
    return Arrays.asList(Outcome.values());
  }

  public List<DraftKind> drafts() {
    return Arrays.asList(DraftKind.values());
  }

  public String minute(@Nullable Instant time) {
    return time == null ? "" : VietnamTime.minute(time);
  }

  /** For a time that is most likely now. */
  public String nowTyped() {
    return CaseForm.minute(now);
  }
}
