package rasoat.console.casefile;

/** What came of a case (requirement R27): facts, never anybody's guilt. */
public enum Outcome {
  /** The post or page is gone. */
  REMOVED,
  /** What was wrong was put right. */
  CORRECTED,
  /** A competent authority fined somebody; the document says whom. */
  FINED,
  PASSED_TO_POLICE,
  /** There was nothing to it. */
  UNFOUNDED
}
