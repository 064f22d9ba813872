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
    if (!isNote(note)) {
      throw new IllegalArgumentException(
          "a note has at most %d letters: had %d".formatted(LONGEST_NOTE, note.length()));
    }
  }

  /** Whether a note is no longer than it may be. */
  public static boolean isNote(String note) {
    String words = note.strip();
    return words.codePointCount(0, words.length()) <= LONGEST_NOTE;
  }

  ReviewState state() {
    return reason.state();
  }
}
