package rasoat.console.account;

/** What somebody comes to do. An account may have several; what each sees is in {@link Access}. */
public enum Role {
  /** PA05, ward police: reviews findings, decides, escalates. */
  CYBER_OFFICER,
  /** The culture-information desk: pages and domains that imitate agencies. */
  CULTURE_OFFICER,
  /** Keeps the index of official documents of an office right. */
  REGISTRAR,
  /** Answers for a unit: its cases, its reports, approval of what leaves. */
  UNIT_HEAD,
  /** Checks who did what; sees the audit trail alone. */
  AUDITOR,
  /** Accounts, sources, schedule, health; no content. */
  ADMINISTRATOR;

  /** As Spring Security calls it. */
  public String authority() {
    return "ROLE_" + name();
  }
}
