package rasoat.crawler.custody;

/** A time-stamp does not prove what it should, and why. */
final class TokenException extends Exception {

  private static final long serialVersionUID = 1;

  TokenException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
