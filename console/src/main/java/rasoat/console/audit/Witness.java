package rasoat.console.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** What lies outside of the database, read from its beginning; in the order of numbers, nearly. */
interface Witness extends Closeable {

  /** Empty when there is no more. */
  Optional<AuditEnd> next() throws IOException;

  /** Knows nothing. */
  record Silent() implements Witness {

    @Override
    public Optional<AuditEnd> next() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
