package rasoat.detector.impersonation.name;

/** How words agree with a listed phrase, the best first. */
enum Grade {
  /** Letter by letter, marks counted. */
  EXACT,
  /** Marks left out, none wrong. */
  PLAIN,
  /** The same letters with other marks. */
  MARKS,
  /** Glued, torn apart, doubled, or by signs of like shape. */
  REPAIRED,
  /** One letter lost, added or replaced. */
  FUZZY;

  boolean isClean() {
    return this == EXACT || this == PLAIN;
  }

  /** Whether somebody worked on the letters, more than leaving marks out. */
  boolean isMisspelt() {
    return !isClean();
  }
}
