package rasoat.console.impersonation;

/** What people said of a page. */
public enum SuspectState {
  /** Nobody decided yet. */
  NEW,
  /** It pretends to be an agency. */
  IMPERSONATES,
  /** It presents itself as an agency's internal channel without being confirmed: R5, notified. */
  INFORMAL_GROUP,
  /** An agency's own page in other hands (requirement R16). */
  HIJACKED,
  /** It is none of these. */
  FALSE_ALARM,
  /** It is looked at again before anybody decides. */
  WATCH;

  /** Whether something is asked of others until it is gone. */
  boolean isHarmful() {
    return this == IMPERSONATES || this == INFORMAL_GROUP || this == HIJACKED;
  }
}
