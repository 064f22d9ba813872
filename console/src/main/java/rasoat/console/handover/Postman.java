package rasoat.console.handover;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Carries bytes to an address outside; lent to the console, which opens no connection itself. */
public interface Postman {

  /**
   * Posts them, trying again for a while when nobody answers.
   *
   * @throws IOException when they were not taken, saying why and showing none of them
   */
  void post(URI address, Map<String, String> headers, byte[] body) throws IOException;
}
