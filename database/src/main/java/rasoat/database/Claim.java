package rasoat.database;

import java.io.IOException;

/** A name that nobody else holds, until it is given back or the process ends. */
public interface Claim extends AutoCloseable {

  /** Gives it back. */
  @Override
  void close() throws IOException;
}
