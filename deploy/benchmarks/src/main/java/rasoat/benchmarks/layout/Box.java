package rasoat.benchmarks.layout;

/**
 * Where a word stands, in pixels.
 *
 * @param left the least x
 * @param top the least y
 */
record Box(int left, int top, int width, int height) {

  int right() {
    return left + width;
  }

  /** How many rows both reach over. */
  int sharedRows(Box other) {
    return Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
  }
}
