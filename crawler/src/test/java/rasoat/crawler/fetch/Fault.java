package rasoat.crawler.fetch;

/** What a replay server does wrong, or differently. */
public enum Fault {
  NONE,
  /** Answers only when {@link ReplayServer#release()} is called. */
  DELAY,
  /** Sends half of the body in a stream of unknown length, and breaks off. */
  CLOSE_MID_BODY,
  /** Promises a hundred bytes more than it sends. */
  WRONG_LENGTH,
  /** Compresses the body, as it should when it is asked to. */
  GZIP,
  /** Compresses the body and loses the end of it. */
  TRUNCATED_GZIP,
  /** Sends a byte now and then, and never ends. */
  SLOW_DRIP,
  /** Sends five gigabytes, as far as the client takes them. */
  FIVE_GIGABYTES,
  /** Sends a small body that becomes five gigabytes when it is unpacked. */
  GZIP_BOMB,
  /** Sends on to the same address. */
  REDIRECT_LOOP,
  /** Answers 304 when the client knows the ETag or Last-Modified of the reply. */
  NOT_MODIFIED
}
