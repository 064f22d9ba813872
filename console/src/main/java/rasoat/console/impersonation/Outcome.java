package rasoat.console.impersonation;

/** What came of something somebody wanted to do to a page. */
public sealed interface Outcome {

  /** It is done. */
  record Done() implements Outcome {}

  /** Somebody else was first. Nothing was done. */
  record Overtaken() implements Outcome {}

  /** There is nothing that could be taken back. */
  record NothingToUndo() implements Outcome {}

  /** There is no such page, or not for this account. */
  record Unknown() implements Outcome {}
}
