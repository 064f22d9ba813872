package rasoat.crawler.json;

/** An answer that is no JSON, or breaks off. The message holds nothing of it. */
public final class NotJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  NotJsonException(String reason) {
    super(reason);
  }
}
