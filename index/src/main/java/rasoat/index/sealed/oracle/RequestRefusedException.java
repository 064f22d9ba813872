package rasoat.index.sealed.oracle;

import java.io.IOException;

/** A request is not answered; the message is told to the caller. */
final class RequestRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  RequestRefusedException(String reason) {
    super(reason);
  }
}
