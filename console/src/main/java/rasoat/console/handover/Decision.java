package rasoat.console.handover;

/** What came of a request, an approval or a refusal. */
public sealed interface Decision {

  /** As it stands now. */
  record Done(Handover handover) implements Decision {}

  /** Nothing was changed. */
  record Not(Hindrance why) implements Decision {}

  /** Why not. */
  enum Hindrance {
    /** There is none such for that account. */
    UNKNOWN,
    /** The unit or its head was not named (requirement R25). */
    NO_HEAD,
    /** Nobody consents to what he asked for himself. */
    OWN_REQUEST,
    /** Somebody decided already. */
    DECIDED,
    /** It bears a secrecy mark, and the account may not decide on that. */
    NOT_CLEARED,
    NAMES_IN_BULLETIN,
    /** Nobody decided that the page is one that others are told of, or it was taken back. */
    NOT_DECIDED,
    /** The settings name no address to send to. */
    NO_WEBHOOK,
    /** The case was changed again and again meanwhile. */
    RESTLESS
  }
}
