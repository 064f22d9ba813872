package rasoat.index.number.search;

/** What the agreement of a number is worth. */
public enum Strength {
  /** The number, or one like it, and nothing that tells whose: no reason to think of a document. */
  NUMBER_ONLY,
  /** Number and agency, or number and day: a candidate, to be confirmed by its words. */
  SUPPORTED,
  /** Number, agency with its province, and day of issue: names the document. */
  STRONG
}
