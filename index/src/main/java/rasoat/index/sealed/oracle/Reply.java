package rasoat.index.sealed.oracle;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import rasoat.index.sealed.term.Fingerprint;

/**
 * What a service answered.
 *
 * @param askIn when to ask again, if there are no terms
 */
record Reply(Optional<Fingerprint> terms, Duration askIn) {

  /**
   * Reads one.
   *
   * @throws RequestRefusedException when the service refused, with its reason
   */
  static Reply read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case Wire.TERMS -> new Reply(Optional.of(Wire.readValues(in)), Duration.ZERO);
      case Wire.WAIT -> new Reply(Optional.empty(), Duration.ofMillis(Math.max(1, in.readInt())));
      case Wire.REFUSED ->
          throw new RequestRefusedException("the sealing service refuses: " + in.readUTF());
      default -> throw new IOException("the sealing service: expected an answer, got " + kind);
    };
  }
}
