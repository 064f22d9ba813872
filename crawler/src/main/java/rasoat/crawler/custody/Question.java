package rasoat.crawler.custody;

import java.io.IOException;
import java.math.BigInteger;
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
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return new Question(
        generator.generate(
            TSPAlgorithms.SHA256,
            HexFormat.of().parseHex(digest.value()),
            new BigInteger(1, nonce)));
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
    String asked = HexFormat.of().formatHex(request.getMessageImprintDigest());
    if (!request.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
        || !asked.equals(digest.value())) {
      throw new TokenException("expected a request for the head " + digest + ", got another");
    }
    return new Question(request);
  }

  byte[] bytes() throws IOException {
    return request.getEncoded();
  }

  private static TimeStampRequest read(byte[] kept) throws TokenException {
    try {
      return new TimeStampRequest(kept);
    } catch (IOException | RuntimeException e) { // The parser throws anything at garbage.
      throw new TokenException("expected a time-stamp request, got something else");
    }
  }
}
