package rasoat.console.casefile;

/** What came of a deed. */
public sealed interface CaseResult {

  /** Done, as it stands now. */
  record Changed(CaseFile file) implements CaseResult {}

  /** Somebody else was first: nothing was changed. */
  record Stale(CaseFile now) implements CaseResult {}

  /** Nothing was changed. */
  record Refused(CaseFile file, Refusal why) implements CaseResult {}

  /** There is none of that number, or not for that account. */
  record Unknown() implements CaseResult {}
}
