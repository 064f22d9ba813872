package rasoat.crawler.imported.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that a browser loaded and a file kept: a page, an answer, a picture.
 *
 * @param body as it was before it was packed for the way; read once, before the next one comes
 */
record Payload(String address, Instant at, InputStream body) {

  /** The most that is read of one. */
  static final int LIMIT = 30 << 20;

  /** The body; empty when it is larger than {@link #LIMIT}. */
  Optional<byte[]> bytes() throws IOException {
    byte[] bytes = body.readNBytes(LIMIT + 1);
    return bytes.length > LIMIT ? Optional.empty() : Optional.of(bytes);
  }
}
