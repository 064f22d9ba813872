package rasoat.database;

import java.io.IOException;
import java.util.Optional;

/** Names that one at a time may hold, among all who share a database. */
sealed interface Claims permits FileClaims, SessionClaims {

  /** Empty when somebody holds it, this process included. */
  Optional<Claim> claim(String name) throws IOException;

  /** Gives back what is held still. */
  void close();
}
