package rasoat.crawler.custody;

import java.io.IOException;

/** Somebody outside who says when a digest was shown to him (RFC 3161). */
public interface TimeStampAuthority {

  /** The most bytes an answer may have. */
  int LONGEST_ANSWER = 64 << 10;

  /**
   * Sends a {@code TimeStampReq} and returns what came as {@code TimeStampResp}, unchecked.
   *
   * @throws IOException when no answer came; its message is fit to be shown
   */
  byte[] answer(byte[] request) throws IOException;
}
