package rasoat.console.checklist;

/**
 * What an office asks itself, in the order asked; its words are {@code question.NAME} in the
 * message files. Names are kept for good.
 *
 * @see #basis
 */
enum Question {
  OWN_ACCOUNTS("R33"),
  STRONG_PASSWORDS("R33, R35"),
  TWO_FACTOR("R35"),
  ACCOUNTS_WITHDRAWN("R34"),
  DEVICES_WITHDRAWN("R34"),
  ACCOUNTS_REVIEWED("R34"),
  APPROVED_SYSTEMS("R31"),
  SECRETS_OFFLINE("R32"),
  SECRET_PRINTER("R32"),
  UPDATES_AND_SCAN("R37"),
  BACKUPS("R37"),
  REMOVABLE_MEDIA("R38"),
  COPIES_CONTROLLED("R39"),
  NOTHING_LEAVES("R39"),
  NO_DOCUMENTS_IN_CHATS("R1"),
  GROUPS_REVIEWED("R3"),
  GROUPS_BY_APPROVAL("R3"),
  RULES_ANNOUNCED("R4"),
  INFORMAL_GROUPS("R2"),
  PAGES_REGISTERED("R12, R13"),
  PAGES_VERIFIED("R13"),
  IMPERSONATION_LOOKED_FOR("R14"),
  LOST_ACCOUNTS_REPORTED("R16"),
  INCIDENTS_REPORTED("R22"),
  HEAD_NAMED("R25"),
  RULES_READ("R41");

  private final String basis;

  Question(String basis) {
    this.basis = basis;
  }

  /** The requirements it checks. */
  public String basis() {
    return basis;
  }
}
