package rasoat.deploy.watch;

import java.io.IOException;

/** Tells an operator, wherever he is. */
@FunctionalInterface
interface Messenger {

  /**
   * Sends it.
   *
   * @throws IOException when it was not taken; it is sent again then
   */
  void send(Notice notice) throws IOException;
}
