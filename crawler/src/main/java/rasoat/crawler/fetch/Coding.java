package rasoat.crawler.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks bodies that came compressed, up to a limit. */
final class Coding {

  /** What we say that we can unpack. */
  static final String ACCEPTED = "gzip";

  private Coding() {}

  /**
   * The body itself.
   *
   * @throws BoundedBody.TooLargeException when it unpacks to more than the limit
   * @throws IOException when its end is missing, or it is broken
   */
  static byte[] unpack(byte[] body, List<String> codings, long limit) throws IOException {
    String coding = String.join(",", codings).strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> isGzip(body) ? gunzip(body, limit) : body;
      default -> throw new IOException("expected gzip or no content coding");
    };
  }

  /** Some servers say gzip and send plain bytes. */
  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == (byte) 0x1f && body[1] == (byte) 0x8b;
  }

  private static byte[] gunzip(byte[] body, long limit) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] whole = in.readNBytes(Math.toIntExact(limit + 1));
      if (whole.length > limit) {
        throw new BoundedBody.TooLargeException();
      }
      return whole;
    }
  }
}
