package rasoat.detector;

import rasoat.model.document.DocumentNumber;

/**
 * One of the things that the place of a number may say. Handwriting is seldom beyond doubt: what it
 * says is decided by what is registered, once the words of a page have told which document it is.
 *
 * @param digits at least one
 * @param probability of just these digits, 0..1
 */
record WrittenNumber(String digits, double probability) {

  /** Shorter numbers stand in longer ones by chance. */
  private static final int TELLING = 3;

  /** The stroke of a symbol, or of a frame beside it, reads as a digit or two. */
  private static final int STRAY = 2;

  /** Whether this may be that number: its digits, or these with a stray stroke before or behind. */
  boolean mayBe(DocumentNumber number) {
    String serial = number.serial();
    return digits.equals(serial)
        || serial.length() >= TELLING
            && digits.length() <= serial.length() + STRAY
            && digits.contains(serial);
  }
}
