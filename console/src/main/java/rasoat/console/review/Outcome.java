package rasoat.console.review;

/** What came of something somebody wanted to do. */
public sealed interface Outcome {

  /** It is done. */
  record Done(Review review) implements Outcome {}

  /** Somebody else was first: the last of its history says who. Nothing was done. */
  record Overtaken(Review review) implements Outcome {}

  /** It may not be done. */
  record Refused(Why why, Review review) implements Outcome {}

  /** There is no such cluster, or not for this account. */
  record Unknown() implements Outcome {}

  /** Why something may not be done. */
  enum Why {
    /** The account has no role for it. */
    NO_ROLE,
    /** The cluster is secret, the account is not cleared. */
    NOT_CLEARED,
    /** A proposal waits for its second person. */
    WAITS,
    /** No proposal waits. */
    NOTHING_WAITS,
    /** The second person must not be the first. */
    OWN_PROPOSAL,
    /** There is nothing that can be taken back by this account. */
    NOTHING_TO_UNDO,
    /** Taking back what somebody else did, or what is older than a day, needs a note. */
    NOTE_MISSING
  }
}
