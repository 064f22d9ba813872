package rasoat.crawler.custody;

/** A file that is no package, and why it is not read any further. */
final class HostileException extends Exception {

  private static final long serialVersionUID = 1;

  HostileException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
