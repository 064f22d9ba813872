package rasoat.deploy.pages;

/** A line that is no page; the message says what was expected and what came. */
final class UnreadableLineException extends Exception {

  private static final long serialVersionUID = 1;

  private final String page;

  /**
   * A line that cannot be read.
   *
   * @param page what it calls itself; empty when that is unknown
   */
  UnreadableLineException(String page, String message) {
    super(message);
    this.page = page;
  }

  String page() {
    return page;
  }
}
