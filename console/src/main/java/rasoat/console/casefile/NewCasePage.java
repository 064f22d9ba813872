package rasoat.console.casefile;

import java.util.Arrays;
import java.util.List;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;

/**
 * The form that opens a case.
 *
 * @param holding cases that hold one of the findings already
 */
record NewCasePage(
    List<KeptFinding> findings,
    Grounds grounds,
    CaseForm form,
    List<CaseNumber> holding,
    CasePage.Choices choices) {

  private static final List<CaseField> ASKED =
      List.of(
          CaseField.SUBJECT,
          CaseField.MATTER,
          CaseField.UNIT,
          CaseField.OFFICE,
          CaseField.HEAD,
          CaseField.ASSIGNEE,
          CaseField.KNOWN_AT,
          CaseField.PURPOSE,
          CaseField.BASIS);

  public List<CaseField> fields() {
    return ASKED;
  }

  public String value(CaseField field) {
    return form.typed().getOrDefault(field, "");
  }

  public boolean differs(CaseField field) {
    return false;
  }

  public List<Matter> matters() {
    return Arrays.asList(Matter.values());
  }

  /** Whether the whole is a verification of what was merely suggested. */
  public boolean isVerification() {
    return grounds.strength() != Strength.CONFIRMED;
  }
}
