package rasoat.crawler.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import rasoat.model.post.Sha256;

/** What an authority is asked: to stamp a digest, with a number that only this question has. */
record Question(TimeStampRequest request) {

  private static final int NONCE_BYTES = 8;

  /** A new question; the authority is to send its certificates along. */
  static Question about(Sha256 digest, RandomGenerator random) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    return new Question(request(digest, new BigInteger(1, nonce)));
  }

  /**
   * Reads a question that was kept.
   *
   * @throws TokenException when it does not ask about that digest, or has no number of its own
   */
  static Question of(byte[] kept, Sha256 digest) throws TokenException {
    TimeStampRequest request = read(kept);
    if (request.getNonce() == null) {
      throw new TokenException("expected a request with a nonce, got one without");
    }
    Question asked = new Question(request(digest, request.getNonce()));
    if (!Arrays.equals(asked.bytes(), kept)) {
      throw new TokenException("expected a request for the head " + digest + ", got another");
    }
    return asked;
  }

  byte[] bytes() {
    try {
      return request.getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException("a request made in memory can be written there", e);
    }
  }

  private static TimeStampRequest request(Sha256 digest, BigInteger nonce) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(digest.value()), nonce);
  }

  private static TimeStampRequest read(byte[] kept) throws TokenException {
    try {
      return new TimeStampRequest(kept);
    } catch (IOException | RuntimeException e) { // The parser throws anything at garbage.
      throw new TokenException("expected a time-stamp request, got something else");
    }
  }
}
