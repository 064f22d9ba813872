package rasoat.index.sealed;

import java.io.IOException;

/** Holds readings against sealed documents. */
@FunctionalInterface
public interface SealedLookUp {

  /** Where nothing is sealed. */
  SealedLookUp NONE = reading -> SealedAnswer.NOTHING;

  /**
   * Sealed documents whose words or number stand in the reading; what could not be asked is named.
   *
   * @throws IOException when the registry itself cannot be read
   */
  SealedAnswer lookUp(String reading) throws IOException;
}
