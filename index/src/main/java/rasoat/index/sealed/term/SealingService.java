package rasoat.index.sealed.term;

import java.io.IOException;

/**
 * Turns the clear values of a reading into terms. Whoever does it holds the key; whoever asks does
 * not.
 */
@FunctionalInterface
public interface SealingService {

  /**
   * The terms of the values under a key, field by field, each field ascending.
   *
   * @throws IOException when the service does not answer, refuses, or has no such key; the message
   *     says what was expected and what came
   */
  Fingerprint seal(KeyId key, Fingerprint clear) throws IOException;
}
