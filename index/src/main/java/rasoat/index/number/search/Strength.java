package rasoat.index.number.search;

/** What the agreement of a number is worth. */
public enum Strength {
  /** The number, or one like it, and nothing that tells whose: no reason to think of a document. */
  NUMBER_ONLY,
  /**
   * Number and agency, or number and day, or all of them where a misread digit would have led here
   * as well: a candidate, to be confirmed by its words.
   */
  SUPPORTED,
  /**
   * Number, agency with its province, and day of issue, read without a doubtful digit: names the
   * document.
   */
  STRONG
}
