package rasoat.crawler.kafka;

/**
 * What became of the captures from some offset on, a sign for each: {@code -} done, {@code 0} to
 * {@code 9} waiting after so many deliveries, {@code a} to {@code i} under way for the first to the
 * ninth time. Fits into what Kafka keeps with an offset, which is 4096 bytes.
 *
 * @param from the offset of the first sign
 */
record Marks(long from, String signs) {

  private static final char DONE = '-';
  private static final int MOST = 9;

  static char done() {
    return DONE;
  }

  static char of(Entry entry) {
    int attempt = Math.min(entry.attempt(), MOST);
    return (char) (entry.underWay() ? 'a' + attempt - 1 : '0' + attempt);
  }

  /** What it would be had its last delivery not begun. */
  static char givenBack(Entry entry) {
    return (char) ('0' + Math.min(entry.underWay() ? entry.attempt() - 1 : entry.attempt(), MOST));
  }

  /** The offset after the last sign. */
  long end() {
    return from + signs.length();
  }

  char sign(long offset) {
    boolean isThere = offset >= from && offset < end();
    return isThere ? signs.charAt((int) (offset - from)) : '0';
  }

  boolean isDone(long offset) {
    return sign(offset) == DONE;
  }

  /** How often the capture at that offset was delivered. */
  int attempts(long offset) {
    char sign = sign(offset);
    if (sign >= 'a' && sign < 'a' + MOST) {
      return sign - 'a' + 1;
    }
    return sign >= '0' && sign <= '9' ? sign - '0' : 0;
  }

  /** How many are done. */
  long countDone() {
    return signs.chars().filter(sign -> sign == DONE).count();
  }

  /** How many are under way. */
  long countUnderWay() {
    return signs.chars().filter(sign -> sign >= 'a' && sign < 'a' + MOST).count();
  }
}
