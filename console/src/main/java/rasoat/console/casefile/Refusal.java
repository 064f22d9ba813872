package rasoat.console.casefile;

/** Why a deed is not done. */
public enum Refusal {
  /** The unit or its head was not named (requirement R25). */
  NO_HEAD,
  /** It bears a secrecy mark, and the account may not decide on that. */
  NOT_CLEARED,
  /** It is closed: reopen it first. */
  CLOSED,
  /** It is open. */
  OPEN,
  /** There is no such escalation, or it was answered. */
  NO_ESCALATION,
  /** Another office's matter: only whoever sees all offices hands a case over to another. */
  OTHER_OFFICE
}
