package rasoat.crawler.source;

import java.io.IOException;

/** A platform did not answer a question, and may answer it later. */
public final class NotNowException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason fit to be shown: no token, nothing of the content
   */
  public NotNowException(String reason) {
    super(reason);
  }
}
