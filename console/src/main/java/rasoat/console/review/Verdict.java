package rasoat.console.review;

/**
 * What somebody wants to decide.
 *
 * @param note in his own words, at most {@value #LONGEST_NOTE} letters; may be empty
 */
public record Verdict(Reason reason, String note) {

  /** Letters that a note has at most. */
  public static final int LONGEST_NOTE = 2_000;

  public Verdict {
    note = note.strip();
    if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
      throw new IllegalArgumentException(
          "a note has at most %d letters: had %d".formatted(LONGEST_NOTE, note.length()));
    }
  }

  ReviewState state() {
    return reason.state();
  }
}
