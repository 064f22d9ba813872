package rasoat.crawler.custody;

/** What holding a log against its own hashes, and against heads known from outside, comes to. */
public sealed interface Chain {

  /**
   * Every line follows the one before, and every known head is there.
   *
   * @param lines how many; 0 for a log without any
   */
  record Whole(long lines) implements Chain {}

  /**
   * Something was changed, taken out, put in or moved.
   *
   * @param line the first line of the file that does not fit, from 1; one past the end when lines
   *     are missing there
   */
  record Broken(long line, String reason) implements Chain {}
}
